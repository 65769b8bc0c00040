// Command spelling measures what another way of writing Arabic costs: every vowel, tatweel, and
// the spelling of the Quran. It writes the articles and questions of a folder anew in each way,
// and asks them of the program: both in that way, the articles alone, and the questions alone.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
)

const usage = `Usage: go run ./bench/spelling -data DIR [-questions FILE] [-bot PROGRAM] [-dir DIR] [-both]

Flags:
  -data DIR        a folder with articles/ and questions.jsonl; nothing is measured without
  -questions FILE  other questions over the same articles
  -bot PROGRAM     the program to ask (default: built anew)
  -both            only both in one spelling, not the articles or the questions alone
  -dir DIR         where the texts are written anew and indexes are kept (default:
                   isnad-spelling in the system's temporary folder)

Example:
  go run ./bench/spelling -data ../shared/data/arcd
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintf(os.Stderr, "spelling: %v\n", err)
		os.Exit(3)
	}
}

// A measure knows where everything is.
type measure struct {
	data, questions, bot, dir string
	both                      bool // leave the articles alone and the questions alone out
	log                       io.Writer
}

func run(ctx context.Context, args []string, out, errs io.Writer) error {
	m := measure{log: errs}
	flags := flag.NewFlagSet("spelling", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() { fmt.Fprint(errs, usage) }
	flags.StringVar(&m.data, "data", "", "")
	flags.StringVar(&m.questions, "questions", "", "")
	flags.StringVar(&m.bot, "bot", "", "")
	flags.BoolVar(&m.both, "both", false, "")
	flags.StringVar(&m.dir, "dir", filepath.Join(os.TempDir(), "isnad-spelling"), "")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if m.questions == "" {
		m.questions = filepath.Join(m.data, "questions.jsonl")
	}
	for _, name := range []string{filepath.Join(m.data, "articles"), m.questions} {
		if _, err := os.Stat(name); m.data == "" || err != nil {
			fmt.Fprintf(out, "skipped: -data %q: no %s; give a folder with articles/ and questions.jsonl\n", m.data, name)
			return nil
		}
	}
	return m.all(ctx, out)
}

// all measures the plain text and each spelling, and writes a table.
func (m *measure) all(ctx context.Context, out io.Writer) error {
	if err := m.build(ctx); err != nil {
		return err
	}
	plain, err := m.ask(ctx, filepath.Join(m.data, "articles"), m.questions, "plain")
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "| spelling | articles | questions | recall@5 | first citation | against plain |\n|---|---|---|---|---|---|\n")
	row := func(name, articles, questions string, f figures) {
		fmt.Fprintf(out, "| %s | %s | %s | %.4f | %.4f | %+.4f / %+.4f |\n",
			name, articles, questions, f.recall, f.first, f.recall-plain.recall, f.first-plain.first)
	}
	row("plain", "plain", "plain", plain)
	for i, s := range spellings {
		sides, err := m.sides(s.name, s.spell, fmt.Sprint(i))
		if err != nil {
			return err
		}
		for _, side := range sides {
			f, err := m.ask(ctx, side.articles, side.questions, side.index)
			if err != nil {
				return err
			}
			row(s.name, side.words, side.asked, f)
		}
	}
	return nil
}

// A side is articles and questions, each in one spelling.
type side struct {
	articles, questions, index string // where they are
	words, asked               string // the names of their spellings
}

// sides writes articles and questions in a spelling, and combines them with the plain ones.
func (m *measure) sides(name string, spell speller, index string) ([]side, error) {
	folder, questions, err := m.write(spell, index)
	both := side{folder, questions, index, name, name}
	if err != nil || m.both {
		return []side{both}, err
	}
	return []side{both, {folder, m.questions, index, name, "plain"}, {filepath.Join(m.data, "articles"), questions, "plain", "plain", name}}, nil
}

// build builds the program, unless one is given.
func (m *measure) build(ctx context.Context) error {
	if err := os.MkdirAll(m.dir, 0o755); err != nil || m.bot != "" {
		return err
	}
	m.bot = filepath.Join(m.dir, "bot")
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", m.bot, "./cmd/bot").CombinedOutput(); err != nil {
		return fmt.Errorf("build: %w %s", err, out)
	}
	return nil
}

// figures are the shares of questions whose answer is in the first five passages, and in the
// first citation.
type figures struct{ recall, first float64 }

func (m *measure) ask(ctx context.Context, articles, questions, data string) (figures, error) {
	cmd := exec.CommandContext(ctx, m.bot, "eval", "--json", "--quiet", "--corpus", articles, "--data", filepath.Join(m.dir, "index-"+data), questions)
	cmd.Stderr = m.log
	out, err := cmd.Output()
	if err != nil {
		return figures{}, fmt.Errorf("%s: %w", strings.Join(cmd.Args, " "), err)
	}
	var got struct {
		All struct {
			Retrieval struct {
				Recall float64 `json:"recall_at_5"`
			}
			Evidence struct {
				Answered struct {
					First float64 `json:"first_answer"`
				}
			}
		}
	}
	if err := json.Unmarshal(out, &got); err != nil {
		return figures{}, err
	}
	return figures{got.All.Retrieval.Recall, got.All.Evidence.Answered.First}, nil
}

// write writes articles and questions in another spelling.
func (m *measure) write(spell speller, name string) (articles, questions string, err error) {
	from, to := filepath.Join(m.data, "articles"), filepath.Join(m.dir, "articles-"+name)
	if err := os.RemoveAll(to); err != nil {
		return "", "", err
	}
	err = fs.WalkDir(os.DirFS(from), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return errors.Join(err, os.MkdirAll(filepath.Join(to, path), 0o755))
		}
		text, err := os.ReadFile(filepath.Join(from, path))
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, path), []byte(respell(string(text), spell, seed(path))), 0o644)
	})
	if err != nil {
		return "", "", err
	}
	questions = filepath.Join(m.dir, "questions-"+name+".jsonl")
	return to, questions, m.writeQuestions(spell, questions)
}

func (m *measure) writeQuestions(spell speller, to string) error {
	data, err := os.ReadFile(m.questions)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var q map[string]any
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			return fmt.Errorf("%s: %w", m.questions, err)
		}
		text, _ := q["question"].(string)
		q["question"] = respell(text, spell, seed(text))
		line, err := json.Marshal(q)
		if err != nil {
			return err
		}
		out.Write(append(line, '\n'))
	}
	return errors.Join(lines.Err(), os.WriteFile(to, out.Bytes(), 0o644))
}

func seed(name string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(name))
	return h.Sum64()
}
