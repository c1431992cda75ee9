// The little of Express that the adapters ask for: the body parsed, and an answer that can be chained.
exports.expressLike = handle => (request, response) => {
  const chunks = [];
  request.on('data', chunk => chunks.push(chunk));
  request.on('end', async () => {
    request.body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    response.status = code => {
      response.statusCode = code;
      return response;
    };
    response.header = (name, value) => response.setHeader(name, value);
    response.send = body => response.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
    response.json = response.send;
    try {
      await handle(request, response);
    } catch (error) {
      console.error(error);
      response.statusCode = 500;
    }
    if (!response.writableEnded) {
      response.end();
    }
  });
};
