// A real SMTP server that keeps what it gets, and a way for the workers to read it.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived, parsed. */
export interface Mail {
  to: string;
  from: { name: string; address: string };
  replyTo: string;
  subject: string;
  messageId: string;
  text: string;
  html: string;
  /** As sent, by name in lower case. */
  headers: Record<string, string>;
}

export interface MailServer {
  smtp: string;
  http: string;
  end(): Promise<void>;
}

async function read(raw: Buffer): Promise<Mail> {
  const parsed = await simpleParser(raw);
  const to = Array.isArray(parsed.to) ? parsed.to[0] : parsed.to;
  const from = parsed.from?.value[0];
  const headers = parsed.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]);
  return {
    to: to?.value[0]?.address ?? '',
    from: { name: from?.name ?? '', address: from?.address ?? '' },
    replyTo: parsed.replyTo?.value[0]?.address ?? '',
    subject: parsed.subject ?? '',
    messageId: parsed.messageId ?? '',
    text: parsed.text ?? '',
    html: parsed.html || '',
    headers: Object.fromEntries(headers),
  };
}

export async function startMailServer(): Promise<MailServer> {
  const mails: Mail[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        read(Buffer.concat(parts)).then(
          (mail) => {
            mails.push(mail);
            done();
          },
          (error: Error) => done(error),
        );
      });
    },
  });
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
  const http = createServer((request, response) => {
    const to = new URL(request.url ?? '/', 'http://localhost').searchParams.get('to');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(mails.filter((mail) => !to || mail.to === to)));
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const port = (address: unknown) => (address as AddressInfo).port;
  return {
    smtp: `smtp://127.0.0.1:${port(smtp.server.address())}`,
    http: `http://127.0.0.1:${port(http.address())}`,
    async end() {
      await new Promise<void>((done) => smtp.close(done));
      await new Promise((done) => http.close(done));
    },
  };
}
