// Unpacks the browser of @sparticuz/chromium into the folder that TMPDIR names.
// Where the machine lacks its libraries, those that the package carries for a bare system are unpacked beside it.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import chromium, { inflate } from "@sparticuz/chromium";

mkdirSync(tmpdir(), { recursive: true });
const browser = await chromium.executablePath();
if (execFileSync("ldd", [browser], { encoding: "utf8" }).includes("not found"))
  await inflate(fileURLToPath(new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"))));
