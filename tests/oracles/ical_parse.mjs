// Read a calendar from standard input and print what ical.js makes of it, as jCal.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { default: ICAL } = await import(pathToFileURL(process.argv[2]).href);
try {
  console.log(JSON.stringify({ jcal: ICAL.parse(readFileSync(0, "utf8")) }));
} catch (error) {
  console.log(JSON.stringify({ error: String(error) }));
}
