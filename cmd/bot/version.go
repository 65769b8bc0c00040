package main

import (
	"context"
	"flag"
	"fmt"
	"runtime"
	"runtime/debug"

	"isnad/internal/embed/e5"
)

const versionHelp = `Usage: bot version [--json]

Prints which build this is: its version, the Go that compiled it, the machine,
the matrix kernel chosen for this processor, and the embedding model.

Flags:
  --json   one JSON object: version, go, os, arch, kernel, model

Example:
  bot version
`

// A build identifies the program.
type build struct {
	Version string `json:"version"` // module version, or revision and time of the sources
	Go      string `json:"go"`
	OS      string `json:"os"`
	Arch    string `json:"arch"`
	Kernel  string `json:"kernel"`
	Model   string `json:"model"`
}

func setupVersion(p *program, fs *flag.FlagSet) action {
	asJSON := fs.Bool("json", false, "print JSON")
	return func(_ context.Context, args []string) error {
		if err := noArguments("version", args); err != nil {
			return err
		}
		model, err := e5.Load()
		if err != nil {
			return fmt.Errorf("load the embedding model: %w", err)
		}
		b := build{
			Version: programVersion(),
			Go:      runtime.Version(),
			OS:      runtime.GOOS,
			Arch:    runtime.GOARCH,
			Kernel:  e5.Kernel(),
			Model:   model.Fingerprint().Short(),
		}
		if *asJSON {
			return p.printJSON(b)
		}
		return p.printf("bot %s\n%s, %s/%s\nkernel %s\nmodel %s\n", b.Version, b.Go, b.OS, b.Arch, b.Kernel, b.Model)
	}
}

// programVersion names the build: the module's version if it has one, else the revision of
// the sources, marked "+dirty" if they were changed.
func programVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	set := map[string]string{}
	for _, s := range info.Settings {
		set[s.Key] = s.Value
	}
	version, revision := info.Main.Version, set["vcs.revision"]
	if version == "" || version == "(devel)" {
		version = "devel"
	}
	if revision == "" {
		return version
	}
	if set["vcs.modified"] == "true" {
		revision += "+dirty"
	}
	return fmt.Sprintf("%s (%s, %s)", version, revision, set["vcs.time"])
}
