// A certified OpenID provider on this machine, with people who exist only here: whoever types a name is that person. It
// insists on PKCE, names itself in every answer, and knows two levels of sign-in.
//   node provider.mjs REDIRECT_URI     prints its issuer once it listens; ends when its input does
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const [redirectUri] = process.argv.slice(2);
const server = createServer();
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: "buurtraat",
      client_secret: "geheim-van-de-proef",
      redirect_uris: [redirectUri],
      grant_types: ["authorization_code"],
      response_types: ["code"],
    },
  ],
  pkce: { required: () => true },
  acrValues: ["laag", "hoog"],
  claims: { openid: ["sub"], email: ["email", "email_verified"], acr: null },
  cookies: { keys: ["alleen-voor-de-proef"] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_ctx, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: `${id}@voorbeeld.example`, email_verified: id !== "onbevestigd" }),
  }),
  // Nobody is asked whether this application may know their address: the employer decided that.
  async loadExistingGrant(ctx) {
    const { client, session } = ctx.oidc;
    const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope("openid email");
    await grant.save();
    return grant;
  },
});

async function typed(request) {
  let body = "";
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
}

const answer = provider.callback();
server.on("request", async (request, response) => {
  if (!request.url.startsWith("/interaction/")) return answer(request, response);
  if (request.method !== "POST") {
    const fields = ["login", "acr", "stop"].map((name) => `<input name="${name}">`).join("");
    response.setHeader("content-type", "text/html");
    return response.end(`<form method="post">${fields}<button>Verder</button></form>`);
  }
  const form = await typed(request);
  const stopped = { error: "access_denied" };
  const login = { accountId: form.get("login"), acr: form.get("acr") || "laag" };
  return provider.interactionFinished(request, response, form.has("stop") ? stopped : { login });
});

process.stdin.resume().on("end", () => process.exit(0));
console.log(issuer);
