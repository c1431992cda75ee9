// The echo bot of @microsoft/teams.apps, without credentials, on the port that it is given.
const { App } = require('@microsoft/teams.apps');

const quiet = { error: console.error, warn() {}, info() {}, debug() {}, trace() {}, log() {}, child() { return quiet; } };
const app = new App({ skipAuth: true, logger: quiet });
app.on('message', async ({ send, activity }) => {
  await send(activity.text);
});
app.start(Number(process.argv[2])).then(() => console.log('Listening'));
