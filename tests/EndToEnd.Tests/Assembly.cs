using EndToEnd.Tests.Clients;

[assembly: AssemblyFixture(typeof(Browser))]
