#!/usr/bin/env node
// The program `tencent-chat` of the npm package.
import process from "node:process";
import { runCommandLine } from "./main.ts";

process.exitCode = await runCommandLine(process.argv.slice(2));
