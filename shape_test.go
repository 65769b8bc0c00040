package isnad_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The limits keep each part small enough to be read in one sitting. Tests do not count.
const (
	mostPackageLines = 2500
	mostFileLines    = 400
	mostMethods      = 25
	mostREADMELines  = 150

	// Of all functions together, in lines from func to the closing brace.
	medianFunctionLines = 10
	longFunctionLines   = 25 // nine in ten are not longer
)

// over lists what is above its limit, and how far it may be. A number may go down and not up.
// What is within its limit again is to be taken off, which go test -v says.
var over = map[string]int{
	// Writers of assembly: a list of instructions, each a method or a line.
	"internal/encoder/gen/arm64.go":  583,
	"internal/encoder/gen/matrix.go": 456,
	"internal/encoder/gen.neon":      36,
}

// layers are the packages in the order in which they may know each other. A package, with all
// below it, imports only from lines above its own; those of one line know nothing of each
// other. So no front end knows another, and package answer knows no language model.
var layers = [][]string{
	{"internal/lang", "internal/backoff", "internal/near", "internal/units", "internal/rate", "internal/watch", "internal/request", "internal/regular", "internal/courtesy"},
	{"internal/analysis", "internal/endpoint", "internal/config"},
	{"internal/pdf", "internal/encoder", "internal/bilingual", "internal/question"},
	{"internal/corpus", "internal/embed"},
	{"internal/chunk", "internal/inbox"},
	{"internal/index", "internal/reader"},
	{"internal/retrieval"},
	{"internal/answer"},
	{"internal/llm", "internal/eval", "internal/wire", "internal/unanswered"},
	{"internal/library"},
	{"internal/talks", "internal/metrics"},
	{"internal/chat", "internal/telegram", "internal/web", "internal/mcp"},
	{"cmd/bot", "train", "bench", "soak", "docs/picture"},
}

// A goPackage is a folder of Go files without its tests.
type goPackage struct {
	name    string
	files   map[string]int    // lines of each file, by its name
	methods map[string]int    // of each type
	lengths []int             // of each function, in lines
	imports map[string]string // packages of this module, and a file that imports each
}

// sources reads every package of the module.
func sources(t *testing.T) map[string]*goPackage {
	t.Helper()
	all := map[string]*goPackage{}
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != "." && (entry.Name()[0] == '.' || entry.Name() == "testdata" || entry.Name() == "node_modules"):
			return fs.SkipDir
		case entry.IsDir() || path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		dir := path.Dir(name)
		if all[dir] == nil {
			all[dir] = &goPackage{files: map[string]int{}, methods: map[string]int{}, imports: map[string]string{}}
		}
		return all[dir].read(name)
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) == 0 {
		t.Fatal("no package found")
	}
	return all
}

// read adds a file to p.
func (p *goPackage) read(name string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	places := token.NewFileSet()
	file, err := parser.ParseFile(places, name, text, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	p.name = file.Name.Name
	p.files[name] = bytes.Count(text, []byte("\n"))
	for _, i := range file.Imports {
		full, _ := strconv.Unquote(i.Path.Value)
		if imported, ours := strings.CutPrefix(full, "isnad/"); ours {
			p.imports[imported] = name
		}
	}
	for _, decl := range file.Decls {
		f, ok := decl.(*ast.FuncDecl)
		if !ok {
			continue
		}
		if f.Recv != nil {
			p.methods[receiver(f.Recv.List[0].Type)]++
		}
		if f.Body != nil {
			p.lengths = append(p.lengths, places.Position(f.End()).Line-places.Position(f.Pos()).Line+1)
		}
	}
	return nil
}

// receiver is the name of the type that a method belongs to.
func receiver(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return receiver(e.X)
	case *ast.IndexExpr:
		return receiver(e.X)
	case *ast.IndexListExpr:
		return receiver(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

func TestPackagesFilesAndTypesStaySmall(t *testing.T) {
	seen := map[string]bool{}
	check := func(name string, n, most int, unit string) {
		seen[name] = true
		allowed, listed := over[name]
		switch {
		case listed && n <= most:
			t.Logf("%s has %d %s, which is within the limit: take it off the list", name, n, unit)
		case n > max(most, allowed):
			t.Errorf("%s has %d %s, %d at most: divide it by its ideas", name, n, unit, max(most, allowed))
		}
	}
	for dir, p := range sources(t) {
		sum := 0
		for name, lines := range p.files {
			sum += lines
			check(name, lines, mostFileLines, "lines")
		}
		check(dir, sum, mostPackageLines, "lines without tests")
		for name, n := range p.methods {
			check(dir+"."+name, n, mostMethods, "methods")
		}
	}
	for name := range over {
		if !seen[name] {
			t.Logf("%s is not there any more: take it off the list", name)
		}
	}
}

func TestFunctionsStayShort(t *testing.T) {
	var lengths []int
	for _, p := range sources(t) {
		lengths = append(lengths, p.lengths...)
	}
	slices.Sort(lengths)
	n := len(lengths)
	if median := lengths[n/2]; median > medianFunctionLines {
		t.Errorf("half of the functions have %d lines or more, want %d", median, medianFunctionLines)
	}
	if long := lengths[n*9/10]; long > longFunctionLines {
		t.Errorf("one function in ten has %d lines or more, want %d", long, longFunctionLines)
	}
}

// layerOf finds the package of layers that name is or is below, and its layer.
func layerOf(name string) (layer int, at string, ok bool) {
	for i, line := range layers {
		for _, of := range line {
			if name == of || strings.HasPrefix(name, of+"/") {
				return i, of, true
			}
		}
	}
	return 0, "", false
}

func TestImportsPointOneWay(t *testing.T) {
	for dir, p := range sources(t) {
		layer, of, ok := layerOf(dir)
		if !ok {
			t.Errorf("%s has no layer: say which packages may import it", dir)
			continue
		}
		for imported, file := range p.imports {
			below, other, _ := layerOf(imported)
			if other != of && below >= layer {
				t.Errorf("%s imports %s, which is not below it", file, imported)
			}
		}
	}
}

// The table of packages in docs/design.md names each once: those with a layer in the first
// column, and what is below them in their row. Programs that generate files and packages
// for tests are no part of the design.
func TestDesignNamesEveryPackage(t *testing.T) {
	rows := designRows(t)
	all := sources(t)
	for _, dir := range slices.Sorted(maps.Keys(all)) {
		_, of, _ := layerOf(dir)
		if of != "cmd/bot" && (!strings.HasPrefix(of, "internal/") || all[dir].name == "main" || strings.HasSuffix(dir, "test")) {
			continue
		}
		row, ok := rows[of]
		if !ok {
			t.Errorf("docs/design.md: the table of packages lacks %s", of)
			continue
		}
		below := strings.TrimPrefix(strings.TrimPrefix(dir, of), "/")
		if below != "" && !regexp.MustCompile("`([a-z0-9/]+/)?"+below+"`").MatchString(row) {
			t.Errorf("docs/design.md: the row of %s lacks %s", of, dir)
		}
	}
	for of := range rows {
		if _, err := os.Stat(of); err != nil {
			t.Errorf("docs/design.md: the table of packages names %s: %v", of, err)
		}
	}
}

// designRows are the rows of the table of packages, by each package in their first column.
func designRows(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("docs/design.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "\n| Package |")
	table, _, _ = strings.Cut(table, "\n\n")
	rows := map[string]string{}
	for row := range strings.Lines(table) {
		cells := strings.SplitN(row, "|", 3)
		for _, m := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(cells[min(1, len(cells)-1)], -1) {
			name := strings.TrimSuffix(m[1], "/")
			if rows[name] != "" {
				t.Errorf("docs/design.md: the table of packages names %s twice", name)
			}
			rows[name] = row
		}
	}
	return rows
}

func TestREADMEIsShort(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(text, []byte("\n")); n > mostREADMELines {
		t.Errorf("README.md has %d lines, %d at most", n, mostREADMELines)
	}
}
