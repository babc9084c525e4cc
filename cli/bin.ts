#!/usr/bin/env node
// The program `tencent-chat` of the npm package.
import process from "node:process";
import { exitOnBrokenPipe } from "./interrupt.ts";
import { runCommandLine } from "./main.ts";

exitOnBrokenPipe();
process.exitCode = await runCommandLine(process.argv.slice(2));
