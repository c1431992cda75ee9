using Bot.Composition;

return await BotProgram.RunAsync(args);
