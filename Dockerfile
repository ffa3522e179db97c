# The container image: program, what browsers load, nothing else. How to build and run it: deploy/README.md.
#
# Both builders take this file: `docker build .` (BuildKit) and `buildah build --format docker .`

# Base images, to be replaced where others are at hand:
# - BUILD_BASE: rustup with the Rust of rust-toolchain.toml, a C compiler, CA certificates
# - NODE_BASE: Node 20 or newer with npm, for the same glibc or an older one than BUILD_BASE's
# - RUN_BASE: glibc and libgcc, for the same glibc as BUILD_BASE's or a newer one; it needs no shell
ARG BUILD_BASE=rust:1.95-bookworm
ARG NODE_BASE=node:20-bookworm-slim
ARG RUN_BASE=debian:bookworm-slim

# Build-time packages of the pages: design system, font, style sheet compiler, wasm optimiser.
FROM ${NODE_BASE} AS packages
WORKDIR /build/app
COPY app/package.json app/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund

FROM ${BUILD_BASE} AS build
# The base's own Rust: rust-toolchain.toml asks for lints and formatter besides, which a build does not need.
RUN rustup target add wasm32-unknown-unknown
COPY --from=packages /usr/local/bin/node /usr/local/bin/node
WORKDIR /build
COPY . .
COPY --from=packages /build/app/node_modules app/node_modules
# What was compiled stays in the builder's cache: a second build compiles only what changed. The packages have to look
# newer than their lock file, or they would be installed once more.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/build/target \
    touch app/node_modules/.package-lock.json \
    && cargo build --locked --release --bin connecting-humans \
    && cargo xtask site \
    && mkdir -p /out/bin /out/site /out/data /out/licences \
    && cp target/release/connecting-humans /out/bin/ \
    && cp -r target/site/. /out/site/ \
    && cp -r LICENSE LICENSES /out/licences/

FROM ${RUN_BASE}
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Connecting Humans" \
      org.opencontainers.image.description="Brings people together: one program for districts and their state association" \
      org.opencontainers.image.licenses="EUPL-1.2" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"

# To trust the SMTP server and the database over TLS.
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /out/licences /usr/share/doc/connecting-humans
COPY --from=build /out/site /usr/share/connecting-humans/site
COPY --from=build /out/bin/connecting-humans /usr/local/bin/connecting-humans
# A volume that is made here belongs to the program's user.
COPY --from=build --chown=10001:10001 /out/data /data

ENV CH_DATA=/data \
    CH_LISTEN=0.0.0.0:3000 \
    CH_LOG_FORMAT=json \
    CH_SITE=/usr/share/connecting-humans/site
# A number and no name: the base need not know it, and orchestrators can see that it is not root.
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 CMD ["/usr/local/bin/connecting-humans", "healthy"]
ENTRYPOINT ["/usr/local/bin/connecting-humans"]
CMD ["serve"]
