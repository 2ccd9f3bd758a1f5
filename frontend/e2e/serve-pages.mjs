// Serves the rendered samples with the same security policy as the program, so that a violation shows here already.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { folder, policy, port } from "./pages.mjs";

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".mjs": "text/javascript; charset=utf-8" };

createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  if (path === "/") {
    response.writeHead(200, { "content-type": "text/plain" }).end("samples\n");
    return;
  }
  try {
    const file = join(folder, normalize(path));
    const type = types[extname(file)] ?? "application/octet-stream";
    const bytes = readFileSync(file);
    response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(bytes);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
  }
}).listen(Number(port), "127.0.0.1");
