package main

import (
	"context"
	"flag"

	"isnad/internal/library"
	"isnad/internal/mcp"
)

const mcpHelp = `Usage: bot mcp [flags]

Offers the articles to an assistant as tools, over the Model Context Protocol on
standard input and output: ask, search and read_lines. An assistant starts it by
itself; docs/http.md shows how it is told to. bot serve and bot web offer the same
tools at /mcp, to programs with a token (web.api_tokens).

The index is brought up to date first, and followed while it runs.

Flags:
` + settingsHelp + `
Exit code: 0 when the assistant left; 2 a mistake in use or configuration; 3 a
failure.

Example:
  bot mcp --quiet
`

func setupMCP(p *program, fs *flag.FlagSet) action {
	p.declareSettings(fs)
	return func(ctx context.Context, args []string) error {
		if err := noArguments("mcp", args); err != nil {
			return err
		}
		s, err := p.ready(ctx, library.Live)
		if err != nil {
			return err
		}
		return mcp.Serve(ctx, mcp.NewServer(s.Library, programVersion()), p.in, p.out)
	}
}
