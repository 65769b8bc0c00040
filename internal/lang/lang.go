// Package lang holds what the program knows about each language: how it is recognised,
// its texts for users, and its words.
//
// A language is a folder of text files that a translator can edit, and nothing else: a new
// folder is a new language of the program. README.md beside this file describes the files.
// They are part of the program, and each is read when it is first needed.
//
// # Scope
//
// The package imports no other package of the program, folds no words, and decides nothing about a
// text; package analysis does.
package lang

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
)

//go:embed */*.txt
var embedded embed.FS

const (
	// Default is the language of a user whose language is not known.
	Default = "ar"
	// Foreign is the language of a user whose language the program does not speak.
	Foreign = "en"
)

// A Language is one language of the program. It is safe for concurrent use.
type Language struct {
	Code        string // ISO 639, the name of its folder: "ar"
	Name        string // in the language itself
	RightToLeft bool

	Script   string   // as Unicode names it: "Arabic"
	InDoubt  bool     // a text of this script is taken to be in this language unless something shows another
	Letters  string   // letters that no other language of the script has
	Elisions []string // beginnings of words that no other language of the script has: "l'"

	about *file // language.txt
	texts func() (*file, error)
	words func() *file
	fsys  fs.FS    // contains its folder
	bound sync.Map // structs filled by Texts, by section and type
}

var (
	source atomic.Pointer[fs.FS] // set by Use
	loaded atomic.Bool
	all    = sync.OnceValue(func() []*Language {
		loaded.Store(true)
		var from fs.FS = embedded
		if given := source.Load(); given != nil {
			from = *given
		}
		languages, err := Read(from)
		if err != nil {
			panic("lang: " + err.Error()) // the files are part of the program, and tests read them
		}
		return languages
	})
)

// All lists the languages in the order of their codes.
func All() []*Language { return all() }

// Known returns the language with a code.
func Known(code string) (*Language, bool) {
	i := slices.IndexFunc(All(), func(l *Language) bool { return l.Code == code })
	if i < 0 {
		return nil, false
	}
	return All()[i], true
}

// For returns the language for a code such as "fr" or "fr-CA". It is the default language for
// the empty code, and [Foreign] for a language that the program does not have.
func For(code string) *Language {
	code, _, _ = strings.Cut(strings.ToLower(code), "-")
	if code == "" {
		code = Default
	}
	l, ok := Known(code)
	if !ok {
		l, _ = Known(Foreign)
	}
	return l
}

// Use adds the languages of a file system, a folder each, to those of the program. It is for
// tests, and must be called before any language is used.
func Use(fsys fs.FS) {
	if loaded.Load() {
		panic("lang: Use comes too late: the languages have been read")
	}
	var both fs.FS = union{embedded, fsys}
	source.Store(&both)
}

// Read reads the languages of a file system, a folder each, in the order of their codes.
func Read(fsys fs.FS) ([]*Language, error) {
	folders, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, err
	}
	var languages []*Language
	for _, f := range folders {
		if !f.IsDir() {
			continue
		}
		l, err := read(fsys, f.Name())
		if err != nil {
			return nil, err
		}
		languages = append(languages, l)
	}
	return languages, nil
}

// read reads the description of a language. Its other files are read when they are needed.
func read(fsys fs.FS, code string) (*Language, error) {
	about, err := readFile(fsys, code+"/language.txt")
	if err != nil {
		return nil, err
	}
	l := &Language{Code: code, about: about, fsys: fsys}
	l.texts = sync.OnceValues(func() (*file, error) { return readFile(fsys, code+"/texts.txt") })
	l.words = sync.OnceValue(func() *file {
		f, err := readFile(fsys, code+"/words.txt")
		if err != nil {
			panic("lang: " + err.Error()) // a fault of the program, and TestWords reads the files
		}
		return f
	})
	return l, l.introduce()
}

// introduce reads the description of the language from language.txt.
func (l *Language) introduce() error {
	name, err := l.about.value("language", "name")
	if err != nil {
		return err
	}
	direction, err := l.about.value("language", "direction")
	if err != nil {
		return err
	}
	script, err := l.about.value("language", "script")
	if err != nil {
		return err
	}
	if unicode.Scripts[script.text] == nil {
		return fmt.Errorf("%s: unknown script %q: use a name of Unicode's, such as Arabic", l.about.at(script.line), script.text)
	}
	switch direction.text {
	case "left to right":
	case "right to left":
		l.RightToLeft = true
	default:
		return fmt.Errorf("%s: unknown direction %q: write \"left to right\" or \"right to left\"", l.about.at(direction.line), direction.text)
	}
	l.Name, l.Script = name.text, script.text
	by := l.about.sections["language"]
	letters, _ := by.find("letters")
	elisions, _ := by.find("elisions")
	doubt, _ := by.find("in doubt")
	l.Letters, l.Elisions, l.InDoubt = strings.Join(strings.Fields(letters.text), ""), list(elisions.text), doubt.text == "yes"
	return nil
}

// Talk returns the messages of the language that are no questions about the articles:
// greetings, thanks, questions about the program. Package question parses them. It is empty
// if the language has no talk.txt.
func (l *Language) Talk() string { return l.content("talk.txt") }

// Prompt returns the template for language models, which package prompt parses. It is empty
// if the language has no prompt.txt.
func (l *Language) Prompt() string { return l.content("prompt.txt") }

func (l *Language) content(name string) string {
	data, err := fs.ReadFile(l.fsys, l.Code+"/"+name)
	if err != nil {
		return ""
	}
	return string(data)
}

// A union has the folders of both file systems.
type union struct{ one, other fs.FS }

func (u union) Open(name string) (fs.File, error) {
	if f, err := u.one.Open(name); err == nil {
		return f, nil
	}
	return u.other.Open(name)
}

func (u union) ReadDir(name string) ([]fs.DirEntry, error) {
	one, err := fs.ReadDir(u.one, name)
	other, otherErr := fs.ReadDir(u.other, name)
	if err != nil && otherErr != nil {
		return nil, err
	}
	entries := append(one, other...)
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return entries, nil
}
