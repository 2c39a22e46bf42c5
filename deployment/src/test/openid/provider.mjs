// A real OpenID provider on loopback. Its own sign-in form takes any name; the name is the subject.
// PORT: where it listens; BACK: the redirect address of the product; SHIFT: seconds by which its
// clock is ahead of the machine's; SECRET: of the one client.
const shift = Number(process.env.SHIFT ?? 0) * 1000;
const now = Date.now.bind(Date);
if (shift !== 0) {
  const Machine = Date;
  globalThis.Date = class extends Machine {
    constructor(...given) {
      super(...(given.length === 0 ? [now() + shift] : given));
    }

    static now() {
      return now() + shift;
    }
  };
}
const { default: Provider } = await import("oidc-provider");

const port = Number(process.env.PORT);
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: "lingyan",
      client_secret: process.env.SECRET,
      redirect_uris: [process.env.BACK],
      post_logout_redirect_uris: [new URL("/sign-in", process.env.BACK).href],
    },
  ],
  cookies: { keys: ["only for tests"] },
  pkce: { required: () => true, methods: ["S256"] },
});
provider.on("server_error", (context, error) => console.error(error));
provider.listen(port, "127.0.0.1", () => console.log("ready"));
