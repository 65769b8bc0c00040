package lang

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"unicode"
)

// A file is a parsed file of a language:
//
//	# a comment
//	[section]
//	key: text
//	  an indented line goes on with the text
//	a line without a key
//
// Between indented lines an empty line belongs to the text. Spaces at the ends of lines are
// dropped, other than those that do not break.
type file struct {
	name     string
	sections map[string]*section
	order    []string // names of the sections
}

// A section is the part of a file below a line in brackets.
type section struct {
	line    int
	entries []entry
}

// An entry is a text with its key; the key is "" for a line without one.
type entry struct {
	key, text string
	whole     string // the line as written
	line      int
}

func readFile(fsys fs.FS, name string) (*file, error) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	return parse(name, string(data))
}

const spaces = " \t\r"

// parse parses a file.
func parse(name, text string) (*file, error) {
	p := parser{file: &file{name: name, sections: map[string]*section{}}}
	for line := range strings.Lines(text) {
		p.n++
		line = strings.TrimRight(line, spaces+"\n")
		if line == "" {
			p.blank++
			continue
		}
		if err := p.line(line); err != nil {
			return nil, fmt.Errorf("%s: %w", p.file.at(p.n), err)
		}
		if line[0] != '#' {
			p.blank = 0
		}
	}
	return p.file, nil
}

// A parser reads a file line by line.
type parser struct {
	file  *file
	now   *section
	n     int // the line
	blank int // empty lines since the last text
}

// line reads a line that is not empty.
func (p *parser) line(line string) error {
	switch {
	case line[0] == '#':
		return nil
	case line[0] == '[':
		return p.section(line)
	case p.now == nil:
		return errors.New("a text before the first [section]")
	case strings.ContainsRune(spaces, rune(line[0])):
		return p.goOn(strings.Trim(line, spaces))
	}
	e := entry{text: line, whole: line, line: p.n}
	if key, text, ok := strings.Cut(line, ":"); ok && !strings.ContainsFunc(key, notInKey) {
		e.key, e.text = key, strings.Trim(text, spaces)
	}
	if before, ok := p.now.find(e.key); ok && e.key != "" {
		return fmt.Errorf("%q is in line %d already", e.key, before.line)
	}
	p.now.entries = append(p.now.entries, e)
	return nil
}

// notInKey reports whether no key may have r.
func notInKey(r rune) bool {
	return !unicode.In(r, unicode.Letter, unicode.Digit) && r != '-' && r != '_'
}

func (p *parser) section(line string) error {
	title, ok := strings.CutSuffix(line[1:], "]")
	if !ok {
		return errors.New("a section without its closing bracket")
	}
	if before, ok := p.file.sections[title]; ok {
		return fmt.Errorf("section [%s] is in line %d already", title, before.line)
	}
	p.now = &section{line: p.n}
	p.file.sections[title] = p.now
	p.file.order = append(p.file.order, title)
	return nil
}

// goOn adds an indented line to the text above it.
func (p *parser) goOn(line string) error {
	if len(p.now.entries) == 0 {
		return errors.New("an indented line with no text above it")
	}
	last := &p.now.entries[len(p.now.entries)-1]
	if last.text != "" {
		last.text += strings.Repeat("\n", p.blank+1)
	}
	last.text += line
	return nil
}

// at names a line of the file.
func (f *file) at(line int) string { return fmt.Sprintf("%s:%d", f.name, line) }

// value returns a text that must be there.
func (f *file) value(title, key string) (entry, error) {
	s, err := f.section(title)
	if err != nil {
		return entry{}, err
	}
	e, ok := s.find(key)
	if !ok || e.text == "" {
		return entry{}, fmt.Errorf("%s: [%s] lacks a text for %q", f.at(max(s.line, e.line)), title, key)
	}
	return e, nil
}

// section returns a section that must be there.
func (f *file) section(title string) (*section, error) {
	if s, ok := f.sections[title]; ok {
		return s, nil
	}
	return nil, fmt.Errorf("%s: section [%s] is missing", f.at(1), title)
}

func (s *section) find(key string) (entry, bool) {
	for _, e := range s.entries {
		if e.key == key {
			return e, true
		}
	}
	return entry{}, false
}
