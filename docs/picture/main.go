// Command picture writes a page that shows a scene with the bot as Telegram does on a phone.
// The real bot answers over articles of its own or the sample articles, and what is shown is
// the very HTML that it sends. docs/picture/picture makes the PNGs of the documentation.
package main

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
)

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "picture:", err)
		os.Exit(1)
	}
}

const usage = `Usage: go run ./docs/picture [-text] [-rich] [-corpus DIR] SCENE
       go run ./docs/picture [-text] [-rich] [-corpus DIR] -ask QUESTION…

Writes a scene as a page for a browser.

Flags:
  -text        what was sent instead of a page
  -rich        rich messages of Bot API 10.1
  -corpus DIR  the articles (default: those of the scene, or corpus)
  -ask         the arguments are questions

Scenes: %s
`

func run(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("picture", flag.ExitOnError)
	flags.Usage = func() {
		fmt.Fprintf(os.Stderr, usage, strings.Join(slices.Sorted(maps.Keys(scenes)), ", "))
	}
	text := flags.Bool("text", false, "")
	rich := flags.Bool("rich", false, "")
	articles := flags.String("corpus", "", "")
	ask := flags.Bool("ask", false, "")
	flags.Parse(args) //nolint:errcheck // it exits
	s := scene{says: flags.Args()}
	if !*ask {
		known := false
		if s, known = scenes[flags.Arg(0)]; !known {
			flags.Usage()
			return fmt.Errorf("no scene %q", flags.Arg(0))
		}
	}
	if *articles != "" {
		s.corpus, s.articles = *articles, nil
	}
	shown, err := s.play(ctx, *rich)
	if err != nil {
		return err
	}
	if *text {
		for _, m := range shown {
			fmt.Println(m)
		}
		return nil
	}
	return page.Execute(os.Stdout, shown)
}
