// Unpacks the browser of @sparticuz/chromium into the folder that TMPDIR names.
// Where the machine lacks its libraries, those that the package carries for a bare system are unpacked beside it.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// The packages lie in tests/, the folder that this script is started in.
const entry = createRequire(join(process.cwd(), "package.json")).resolve("@sparticuz/chromium");
const { default: chromium, inflate } = await import(pathToFileURL(entry).href);

mkdirSync(tmpdir(), { recursive: true });
const browser = await chromium.executablePath();
if (execFileSync("ldd", [browser], { encoding: "utf8" }).includes("not found"))
  await inflate(join(entry, "..", "..", "bin", "al2023.tar.br"));
