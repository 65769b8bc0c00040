package chat

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/near"
)

// A command is something that a line with a slash in front asks for.
type command struct {
	names []string // the first is shown; the others save changing the keyboard
	args  string   // for the help
	about func(*words) string
	run   func(*session, context.Context, string) error
}

// commands lists them in the order of the help.
func commands() []command {
	return []command{
		{[]string{"/sources", "/مصادر", "/المصادر"}, " [N]", func(w *words) string { return w.aboutSources }, (*session).sources},
		{[]string{"/search", "/بحث", "/ابحث", "/chercher"}, " …", func(w *words) string { return w.aboutSearch }, (*session).search},
		{[]string{"/new", "/جديد", "/nouveau"}, "", func(w *words) string { return w.aboutNew }, (*session).forget},
		{[]string{"/help", "/مساعدة", "/aide"}, "", func(w *words) string { return w.aboutHelp }, (*session).help},
		{[]string{"/quit", "/exit", "/خروج", "/quitter"}, "", func(w *words) string { return w.aboutQuit }, (*session).quit},
	}
}

// command carries out a line that begins with a slash.
func (s *session) command(ctx context.Context, line string) error {
	name, arg, _ := strings.Cut(line, " ")
	var names []string
	for _, c := range commands() {
		if slices.Contains(c.names, strings.ToLower(name)) {
			return c.run(s, ctx, strings.TrimSpace(arg))
		}
		names = append(names, c.names...)
	}
	if word := near.Word(name, names); word != "" {
		s.note(fmt.Sprintf(s.words().didYouMean, clean(name), word))
	} else {
		s.note(fmt.Sprintf(s.words().unknown, clean(name)))
	}
	return nil
}

// sources shows the places that the last answer cites, one or all.
func (s *session) sources(ctx context.Context, arg string) error {
	if s.last == nil || len(s.last.Citations) == 0 {
		s.note(s.words().noSources)
		return nil
	}
	cited := s.last.Citations
	if arg != "" {
		n := answer.ParseMarker(arg)
		i := slices.IndexFunc(cited, func(c answer.Citation) bool { return c.N == n })
		if i < 0 {
			s.note(fmt.Sprintf(s.words().noSuchSource, len(cited)))
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

// search shows the passages nearest to some words.
func (s *session) search(ctx context.Context, arg string) error {
	if arg == "" {
		s.note(s.words().searchWhat)
		return nil
	}
	hits, err := s.Library.Search(ctx, arg, 0)
	if err != nil {
		return err
	}
	if len(hits) == 0 {
		s.note(s.words().noHits)
		return nil
	}
	return s.show(func(w io.Writer) error { return s.Printer.Hits(w, hits, false) })
}

// forget starts anew: nothing of the conversation so far is used any more.
func (s *session) forget(context.Context, string) error {
	s.last = nil
	s.talk.Reset()
	s.note(s.words().forgotten)
	return nil
}

func (s *session) help(context.Context, string) error {
	w := s.words()
	var b strings.Builder
	b.WriteString(w.help)
	for _, c := range commands() {
		usage := c.names[0] + c.args
		pad := strings.Repeat(" ", max(1, 14-cells(usage)))
		b.WriteString("\n  " + fsi + usage + pdi + pad + c.about(w))
	}
	s.note(b.String())
	return nil
}

func (s *session) quit(context.Context, string) error { return errLeave }
