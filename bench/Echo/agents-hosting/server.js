// The echo bot of @microsoft/agents-hosting, without credentials, on the port that it is given.
const http = require('node:http');
const { ActivityHandler, CloudAdapter } = require('@microsoft/agents-hosting');
const { expressLike } = require('../express-like');

const adapter = new CloudAdapter({});
const bot = new ActivityHandler();
bot.onMessage(async (turn, next) => {
  await turn.sendActivity(turn.activity.text);
  await next();
});

http.createServer(expressLike((request, response) => adapter.process(request, response, turn => bot.run(turn))))
  .listen(Number(process.argv[2]), '127.0.0.1', () => console.log('Listening'));
