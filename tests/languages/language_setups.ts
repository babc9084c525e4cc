// The generators of other languages, and how a program of each language gets its client.

/** A program that has to be on the machine. */
export interface Toolchain {
  /** The program, and arguments with which it tells its version. */
  command: string[];
  /** How to get it. */
  get: string;
}

/** A generator and a program that uses its client. */
export interface LanguageSetup {
  name: string;
  /** The folder below tests/languages/ in which commands run. */
  folder: string;
  toolchains: Toolchain[];
  /** Gets what generating needs. */
  install?: string[][];
  /** Generates the client. */
  generate: string[];
  /** Where the client is, relative to the folder; it is removed first. */
  client: string;
  /** What only the program needs. */
  programToolchains?: Toolchain[];
  /** Compiles the program or checks its types. */
  compile: string[];
  run: string[];
  /** The example of docs/other_languages.md: its section and language, where to put it, and how to run it. */
  example?: { section: string; language: string; file: string; run: string[] };
  /** Warnings that docs/other_languages.md explains. */
  explained?: RegExp[];
}

const go: Toolchain = { command: ["go", "version"], get: "install Go 1.25 or later" };
const python: Toolchain = {
  command: ["python3", "-m", "venv", "--help"],
  get: "install Python 3.11 or later with venv",
};
const java: Toolchain = { command: ["javac", "-version"], get: "install a JDK 17 or later" };
const maven: Toolchain = { command: ["mvn", "-version"], get: "install Maven 3.8 or later" };
const cargo: Toolchain = { command: ["cargo", "--version"], get: "install Rust 1.85 or later" };
const dotnet: Toolchain = { command: ["dotnet", "--version"], get: "install the .NET 8 SDK or a later one" };

/** What openapi-generator says of every document: it renames before it looks at `x-enum-varnames`. */
const renamed = /cannot be used as a (enum variant|field\/variable|model) name/;
/** Of the union FriendValue and of examples of request bodies. */
const examples = /Failed to get the schema name: null|Ignoring complex example on request body/;

/** Set-ups that share a download are in one list and run one after the other. */
export const languageSetups: LanguageSetup[][] = [
  [
    {
      name: "Java, openapi-generator 7.25.0",
      folder: "java",
      toolchains: [java, maven],
      generate: ["mvn", "-B", "generate-sources"],
      client: "target",
      compile: ["mvn", "-B", "compile", "-Dcodegen.skip=true"],
      run: ["mvn", "-B", "-q", "exec:java"],
      example: {
        ...{ section: "Java", language: "java", file: "src/main/java/FirstAccount.java" },
        run: ["mvn", "-B", "-q", "exec:java", "-Dexec.mainClass=FirstAccount"],
      },
      explained: [examples],
    },
    {
      name: "Rust, openapi-generator 7.25.0",
      folder: "rust",
      toolchains: [java, maven, cargo],
      generate: ["mvn", "-B", "-f", "../openapi_generator", "openapi-generator:generate@rust"],
      client: "chat_client/src",
      compile: ["cargo", "build", "--locked"],
      run: ["target/debug/program"],
      example: {
        ...{ section: "Rust", language: "rust", file: "src/bin/first_account.rs" },
        run: ["target/debug/first_account"],
      },
      explained: [renamed, examples],
    },
    {
      name: "C#, openapi-generator 7.25.0",
      folder: "csharp",
      toolchains: [java, maven],
      generate: ["mvn", "-B", "-f", "../openapi_generator", "openapi-generator:generate@csharp"],
      client: "chat_client/src",
      programToolchains: [dotnet],
      compile: ["dotnet", "build"],
      run: ["dotnet", "run", "--no-build"],
      explained: [renamed, examples],
    },
  ],
  [
    {
      name: "Python, openapi-python-client 0.29.1",
      folder: "python",
      toolchains: [python],
      install: [["python3", "-m", "venv", ".venv"], [".venv/bin/pip", "install", "--quiet", "-r", "requirements.txt"]],
      generate: [
        ...[".venv/bin/openapi-python-client", "generate", "--path", "../../../gen/openapi.json"],
        ...["--meta", "none", "--output-path", "chat_client"],
      ],
      client: "chat_client",
      compile: [".venv/bin/mypy", "--strict", "--follow-imports=silent", "--cache-dir=.venv/mypy", "program.py"],
      run: [".venv/bin/python", "program.py"],
      example: {
        ...{ section: "Python", language: "python", file: "first_account.py" },
        run: [".venv/bin/python", "first_account.py"],
      },
    },
    {
      name: "Go, oapi-codegen 2.8.2",
      folder: "go_oapi_codegen",
      toolchains: [go],
      generate: ["go", "tool", "oapi-codegen", "-config", "oapi_codegen.yaml", "../../../gen/openapi.json"],
      client: "chat",
      compile: ["go", "vet", "."],
      run: ["go", "run", "."],
      example: {
        ...{ section: "Go: oapi-codegen", language: "go", file: "first_account/main.go" },
        run: ["go", "run", "./first_account"],
      },
    },
    {
      name: "Go, ogen 1.24.0",
      folder: "go_ogen",
      toolchains: [go],
      generate: [
        ...["go", "tool", "ogen", "-config", "ogen.yml", "-package", "chat", "-target", "chat"],
        "../../../gen/openapi.json",
      ],
      client: "chat",
      compile: ["go", "vet", "."],
      run: ["go", "run", "."],
      example: {
        ...{ section: "Go: ogen", language: "go", file: "first_account/main.go" },
        run: ["go", "run", "./first_account"],
      },
    },
  ],
];
