package chat

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer"
	"isnad/internal/lang"
	"isnad/internal/near"
)

// A command is an action that a line with a slash in front asks for.
type command struct {
	name string
	args string // for the help
	run  func(*session, context.Context, string) error
}

// commands lists them in the order of the help.
func commands() []command {
	return []command{
		{"sources", " [N]", (*session).sources},
		{"more", "", (*session).more},
		{"search", " …", (*session).search},
		{"new", "", (*session).forget},
		{"help", "", (*session).help},
		{"quit", "", (*session).quit},
	}
}

// names are the words by which a command is called: its own name, and those in other
// languages, which save changing the keyboard.
func (c command) names() []string {
	names := []string{"/" + c.name}
	for _, l := range lang.All() {
		for _, other := range wordsFor(l.Code).Names[c.name] {
			names = append(names, "/"+other)
		}
	}
	return names
}

// command carries out a line that begins with a slash.
func (s *session) command(ctx context.Context, line string) error {
	name, arg, _ := strings.Cut(line, " ")
	var names []string
	for _, c := range commands() {
		own := c.names()
		if slices.Contains(own, strings.ToLower(name)) {
			return c.run(s, ctx, strings.TrimSpace(arg))
		}
		names = append(names, own...)
	}
	if word := near.Word(name, names); word != "" {
		s.note(s.words().DidYouMean.With(analysis.OneLine(name), word))
	} else {
		s.note(s.words().Unknown.With(analysis.OneLine(name)))
	}
	return nil
}

// sources shows the places that the last answer cites, one or all.
func (s *session) sources(ctx context.Context, arg string) error {
	if s.last == nil || len(s.last.Citations) == 0 {
		s.note(s.words().NoSources)
		return nil
	}
	cited := s.last.Citations
	if arg != "" {
		n := answer.ParseMarker(arg)
		i := slices.IndexFunc(cited, func(c answer.Citation) bool { return c.N == n })
		if i < 0 {
			s.note(s.words().NoSuchSource.With(len(cited)))
			return nil
		}
		cited = cited[i : i+1]
	}
	return s.show(func(w io.Writer) error {
		for i, c := range cited {
			lines, err := s.Library.Lines(ctx, c.Span, around)
			if err != nil {
				return err
			}
			if i > 0 {
				fmt.Fprintln(w)
			}
			if err := s.Printer.Source(w, c, lines); err != nil {
				return err
			}
		}
		return nil
	})
}

// more shows the places near the last question that its answer does not cite.
func (s *session) more(context.Context, string) error {
	if s.last == nil || len(s.last.More) == 0 {
		s.note(s.words().NoMore)
		return nil
	}
	return s.show(func(w io.Writer) error { return s.Printer.More(w, s.last.More) })
}

// search shows the passages nearest to some words.
func (s *session) search(ctx context.Context, arg string) error {
	if arg == "" {
		s.note(s.words().SearchWhat)
		return nil
	}
	hits, err := s.Library.Search(ctx, arg, 0)
	if err != nil {
		return err
	}
	if len(hits) == 0 {
		s.note(s.words().NoHits)
		return nil
	}
	return s.show(func(w io.Writer) error { return s.Printer.Hits(w, hits, false) })
}

// forget starts anew: nothing of the conversation so far is used any more.
func (s *session) forget(context.Context, string) error {
	s.last = nil
	s.talk.Reset()
	s.note(s.words().Forgotten)
	return nil
}

func (s *session) help(context.Context, string) error {
	w := s.words()
	var b strings.Builder
	b.WriteString(w.Help)
	for _, c := range commands() {
		usage := "/" + c.name + c.args
		pad := strings.Repeat(" ", max(1, 14-cells(usage)))
		b.WriteString("\n  " + lang.Isolate(usage) + pad + w.About[c.name])
	}
	s.note(b.String())
	return nil
}

func (s *session) quit(context.Context, string) error { return errLeave }
