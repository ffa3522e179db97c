// How much of each proof is run: a sample of every kind with `cargo xtask test`, all of it with `cargo xtask prove`.

/** Every page in every language, width and scheme; every variant of every story. */
export const PROVE = process.env.CH_PROVE === '1';

/** Pictures assert nothing: for whoever wants to see what the tests saw. */
export const PICTURES = PROVE || process.env.PICTURES === '1';
