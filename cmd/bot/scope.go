package main

import (
	"context"
	"flag"
	"slices"

	"isnad/internal/index"
	"isnad/internal/library"
)

// scopeHelp describes the flags that choose which articles are asked.
const scopeHelp = `  --in PATTERN     only articles with this path (2020/*.md), or with these words
                   in their path or title
  --since DATE     only articles of this year, month or day and later, such as
                   2020, 2020-02 or 2020-02-25
  --until DATE     only articles of this year, month or day and earlier
`

// scope declares the flags that choose which articles are asked.
func (p *program) scope(fs *flag.FlagSet) *library.Scope {
	s := &library.Scope{}
	fs.StringVar(&s.In, "in", "", "only articles with this path or title: a `PATTERN`")
	fs.StringVar(&s.Since, "since", "", "only articles of this `DATE` and later")
	fs.StringVar(&s.Until, "until", "", "only articles of this `DATE` and earlier")
	return s
}

// within returns a context in which only the articles of a scope are found. A scope without
// articles is a mistake in use.
func (s *session) within(ctx context.Context, scope *library.Scope) (context.Context, error) {
	if err := scope.Check(); err != nil {
		return nil, &usageError{"--since, --until: " + err.Error(), "write --since 2020-02"}
	}
	if !slices.ContainsFunc(s.Articles(ctx), func(a index.Article) bool { return scope.Holds(a) }) {
		return nil, &usageError{"no article has what --in, --since and --until ask for", "bot search without them shows what there is"}
	}
	return library.Within(ctx, *scope), nil
}
