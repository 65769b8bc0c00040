package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/reader"
	"isnad/internal/retrieval"
)

const doctorHelp = `Usage: bot doctor [flags]

Checks the settings, the articles, the embedding model, the reader, the endpoints
for vectors and for written answers where the settings name them, the index, the
room on disk, the Telegram bot and the terminal, changes nothing, and says for
each what to do. An endpoint is sent one short text.

Flags:
` + commonHelp + `
With --json each check is one line: {"check","status":"ok|warn|fail","detail",
"hint"}

Exit code: 0 when nothing failed (a warning is no failure); 2 a mistake in use or
configuration; 3 a failure.

Example:
  bot doctor
`

// A finding is what one check found.
type finding struct {
	Check  string `json:"check"`
	Status string `json:"status"` // ok, warn, fail
	Detail string `json:"detail"`
	Hint   string `json:"hint"` // what to do; empty when ok

	code int // exit code of a failure
}

// A doctor examines the parts in the order in which they need each other.
type doctor struct {
	p    *program
	code int // worst so far
	err  error
}

func setupDoctor(p *program, fs *flag.FlagSet) action {
	p.declare(fs)
	return func(ctx context.Context, args []string) error {
		if err := noArguments("doctor", args); err != nil {
			return err
		}
		d := &doctor{p: p}
		d.examine(ctx)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case d.err != nil:
			return d.err
		case d.code != 0:
			return errQuiet{d.code}
		}
		return nil
	}
}

// examine runs the checks. Without settings nothing else can be judged.
func (d *doctor) examine(ctx context.Context) {
	d.say(d.build())
	cfg, err := d.p.load()
	if err != nil {
		d.say(failed("config", err))
		return
	}
	d.say(d.config(cfg))
	model, found := d.model(ctx)
	d.say(found)
	if model != nil && cfg.Answer.Reader {
		d.say(d.reader(ctx, model))
	}
	var embedder embed.Embedder
	if model != nil {
		embedder = d.embedder(ctx, cfg, model)
	}
	if cfg.LLM.Model != "" {
		d.say(d.llm(ctx, cfg))
	}
	root, err := corpus.Open(cfg.Corpus.Dir)
	if err != nil {
		d.say(failed("corpus", err))
	} else {
		d.say(d.corpus(ctx, cfg, root))
		if embedder != nil { // without it nobody knows whose vectors the index should hold
			d.say(d.index(ctx, cfg, retrieval.NewStore(indexDir(cfg), embedder, model.Tokens), root))
		}
	}
	d.say(d.disk(cfg))
	d.say(d.telegram(ctx, cfg))
	d.say(d.terminal())
}

// say prints a finding and remembers how bad it is.
func (d *doctor) say(f finding) {
	d.code = max(d.code, f.code)
	if d.p.common.json {
		d.err = cmp.Or(d.err, d.p.printJSON(f)) // one that can't be printed says it for all
		return
	}
	err := d.p.printf("%-5s %-9s %s\n", f.Status, f.Check, oneLine(f.Detail))
	if f.Hint != "" {
		err = cmp.Or(err, d.p.printf("%16s%s\n", "→ ", oneLine(f.Hint)))
	}
	d.err = cmp.Or(d.err, err)
}

// failed is the finding that err stands for.
func failed(check string, err error) finding {
	return finding{check, "fail", err.Error(), hintOf(err), exitCode(err)}
}

func (d *doctor) build() finding {
	return finding{Check: "build", Status: "ok",
		Detail: fmt.Sprintf("bot %s, %s %s/%s, %s", programVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH, counted(runtime.GOMAXPROCS(0), "processor"))}
}

// config names the settings that are not defaults and where they were made.
func (d *doctor) config(cfg config.Config) finding {
	from := d.p.configFile()
	if from == "" {
		from = "no file"
	}
	var set []string
	for _, k := range config.Keys() {
		if origin := cfg.Origin(k.Name); origin != "default" {
			value, _ := cfg.Get(k.Name)
			set = append(set, fmt.Sprintf("%s = %s (%s)", k.Name, value, origin))
		}
	}
	if len(set) == 0 {
		set = []string{"every key has its default"}
	}
	return finding{Check: "config", Status: "ok", Detail: from + ": " + strings.Join(set, ", ")}
}

// corpus reads every article, as an update would.
func (d *doctor) corpus(ctx context.Context, cfg config.Config, root fs.FS) finding {
	files, refused, err := corpus.Scan(ctx, root)
	if err != nil {
		return failed("corpus", err)
	}
	readable := 0
	var size int64
	for _, f := range files {
		if ctx.Err() != nil {
			break
		}
		if _, err := corpus.Read(root, f, cfg.Corpus.MaxFile()); err != nil {
			fault, ok := errors.AsType[*corpus.FileError](err)
			if !ok {
				return failed("corpus", err)
			}
			refused = append(refused, fault)
			continue
		}
		readable, size = readable+1, size+f.Size
	}
	found := finding{Check: "corpus", Status: "ok",
		Detail: fmt.Sprintf("%s: %s, %s", cfg.Corpus.Dir, counted(readable, "article"), bytes(size))}
	if len(refused) > 0 {
		found.Status = "warn"
		found.Detail += fmt.Sprintf(", %d refused, first: %v", len(refused), refused[0])
		found.Hint = "mend or move the refused files; bot index names them all"
		if hint := refused[0].Hint(); hint != "" {
			found.Hint = hint + "; bot index names them all"
		}
	}
	if readable == 0 {
		found.Status, found.code = "fail", exitUsage
		if len(refused) == 0 {
			found.Hint = "put .txt, .md, .html, .docx, .odt, .epub, .srt or .vtt files there, or name another folder: --corpus DIR"
		}
	}
	return found
}

// Three texts for the model's self-test: the first two say the same in two
// languages, the third something else.
var selfTest = []string{
	"تقع المكتبة العامة في وسط المدينة.",
	"The public library is in the city centre.",
	"Boil the rice with a little salt for ten minutes.",
}

// model loads the embedding model and lets it compare texts.
func (d *doctor) model(ctx context.Context) (*e5.Model, finding) {
	start := time.Now()
	model, err := e5.Load()
	if err != nil {
		return nil, failed("model", err)
	}
	if err := model.Verify(); err != nil {
		return nil, failed("model", err)
	}
	vectors, err := model.Embed(ctx, embed.Passage, selfTest)
	if err != nil {
		return nil, failed("model", err)
	}
	same, other := cosine(vectors[0], vectors[1]), cosine(vectors[0], vectors[2])
	found := finding{Check: "model", Status: "ok", Detail: fmt.Sprintf(
		"%s, kernel %s, ready in %s, self-test %.3f > %.3f",
		shortFingerprint(model.Fingerprint()), e5.Kernel(), time.Since(start).Round(time.Millisecond), same, other)}
	unit := math.Abs(cosine(vectors[0], vectors[0]) - 1)
	if !(same > other) || !(unit < 1e-3) {
		found.Status, found.code = "fail", exitFailure
		found.Detail = fmt.Sprintf("self-test: cosine %.3f of the same in two languages, %.3f of different things; kernel %s", same, other, e5.Kernel())
		found.Hint = "the program is damaged or the kernel is wrong for this processor: build it again, and report this line"
	}
	return model, found
}

// readTest is the reader's self-test: a question, and what answers it.
const (
	readTest  = "متى افتُتحت المكتبة العامة؟"
	readTruth = "افتُتحت المكتبة العامة في 12 أبريل 2019."
)

// reader loads the reader and lets it tell an answer from another sentence.
func (d *doctor) reader(ctx context.Context, model *e5.Model) finding {
	start := time.Now()
	r, err := reader.Load(model.Encoder())
	if err != nil {
		return failed("reader", err)
	}
	if err := r.Verify(); err != nil {
		return failed("reader", err)
	}
	readings, err := r.Read(ctx, readTest, []reader.Passage{{Sentences: []string{readTruth}}, {Sentences: selfTest[:1]}})
	if err != nil {
		return failed("reader", err)
	}
	answer, other := readings[0].Answer, readings[1].Answer
	found := finding{Check: "reader", Status: "ok", Detail: fmt.Sprintf(
		"ready in %s, self-test %.1f > %.1f", time.Since(start).Round(time.Millisecond), answer, other)}
	if !(answer > other) {
		found.Status, found.code = "fail", exitFailure
		found.Detail = fmt.Sprintf("self-test: log odds %.1f of an answer, %.1f of none", answer, other)
		found.Hint = "the program is damaged: build it again; until then answer.reader: false does without it"
	}
	return found
}

// cosine of unit vectors.
func cosine(a, b []float32) (sum float64) {
	for i := range a {
		sum += float64(a[i]) * float64(b[i])
	}
	return sum
}

// index verifies the live generation.
func (d *doctor) index(ctx context.Context, cfg config.Config, store *retrieval.Store, root fs.FS) finding {
	dir := indexDir(cfg)
	index, err := store.Open(ctx)
	if errors.Is(err, retrieval.ErrNoIndex) {
		return d.noIndex(cfg, dir)
	}
	if err != nil {
		return failed("index", err)
	}
	detail := fmt.Sprintf("%s: generation %s, %s", dir, index.Generation(), bytes(folderSize(dir)))
	problems, err := store.Check(ctx, root, cfg.Corpus.MaxFile())
	if err != nil {
		return failed("index", err)
	}
	if len(problems) > 0 {
		found := finding{Check: "index", Status: "warn",
			Detail: fmt.Sprintf("%s, %s, first: %s: %s", detail, counted(len(problems), "problem"), problems[0].File, problems[0].Detail),
			Hint:   "bot index mends it; bot index --check names all problems"}
		if err := writable(cfg.DataDir); err != nil {
			found.Hint = fmt.Sprintf("it answers, and can't be brought up to date here (%v): make the folder writable, or name another: --data DIR", err)
		}
		return found
	}
	return finding{Check: "index", Status: "ok", Detail: detail + ", up to date"}
}

// noIndex is the finding where no index was made yet: nothing is wrong as long as
// one can be made.
func (d *doctor) noIndex(cfg config.Config, dir string) finding {
	if err := writable(cfg.DataDir); err != nil {
		return finding{"index", "fail", fmt.Sprintf("%s: there is none, and none can be made: %v", dir, err),
			"make the folder writable for the account that runs this program, or name another: --data DIR", exitFailure}
	}
	return finding{Check: "index", Status: "warn", Detail: dir + ": there is none yet", Hint: "bot index makes it; so does the first question"}
}

// enough is the room on disk in bytes below which an update may fail: a new
// generation stands beside the live one until it is complete.
const enough = 200 << 20

func (d *doctor) disk(cfg config.Config) finding {
	free, err := freeSpace(existing(cfg.DataDir))
	switch {
	case errors.Is(err, errors.ErrUnsupported):
		return finding{Check: "disk", Status: "ok", Detail: "the room left can't be asked for on " + runtime.GOOS}
	case err != nil:
		return failed("disk", err)
	}
	found := finding{Check: "disk", Status: "ok", Detail: fmt.Sprintf("%s: %s free", cfg.DataDir, bytes(free))}
	if free < enough {
		found.Status, found.Hint = "warn", "make room, or name another folder: --data DIR"
	}
	return found
}

// existing is dir, or the folder above it that is there already where dir still
// has to be made.
func existing(dir string) string {
	for {
		if _, err := os.Stat(dir); err == nil || dir == filepath.Dir(dir) {
			return dir
		}
		dir = filepath.Dir(dir)
	}
}

// terminal looks at what a person would see answers on.
func (d *doctor) terminal() finding {
	if !isTerminal(d.p.out) {
		return finding{Check: "terminal", Status: "ok", Detail: "standard output is not a terminal"}
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		value, _ := d.p.env(name)
		if value == "" {
			continue
		}
		if utf8 := strings.ToLower(strings.ReplaceAll(value, "-", "")); strings.Contains(utf8, "utf8") {
			return finding{Check: "terminal", Status: "ok", Detail: name + "=" + value}
		}
		return finding{Check: "terminal", Status: "warn", Detail: name + "=" + value, Hint: "Arabic needs UTF-8: export LANG=C.UTF-8"}
	}
	return finding{Check: "terminal", Status: "warn", Detail: "no locale is set", Hint: "Arabic needs UTF-8: export LANG=C.UTF-8"}
}

// folderSize is the size of the files under dir in bytes, as far as they can be
// read.
func folderSize(dir string) (size int64) {
	filepath.WalkDir(dir, func(_ string, e fs.DirEntry, err error) error { //nolint:errcheck // the function returns none
		if err == nil && e.Type().IsRegular() {
			if info, err := e.Info(); err == nil {
				size += info.Size()
			}
		}
		return nil
	})
	return size
}

// bytes is n for people.
func bytes(n int64) string {
	const units = "KMGT"
	if n < 1000 {
		return fmt.Sprintf("%d B", n)
	}
	v, i := float64(n)/1000, 0
	for ; v >= 1000 && i < len(units)-1; i++ {
		v /= 1000
	}
	return fmt.Sprintf("%.1f %cB", v, units[i])
}
