package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"isnad/internal/regular"

	"go.yaml.in/yaml/v3"
)

// maxFile is far more than any configuration needs, in bytes. It keeps a wrong path, such as
// that of an article or a device, from being read whole.
const maxFile = 256 << 10

// A file is a configuration file that is being read into c.
type file struct {
	name string
	env  func(string) (string, bool)
	c    *Config
}

// loadFile reads the file at path, replacing c's settings.
func (c *Config) loadFile(path string, env func(string) (string, bool)) error {
	text, err := read(path)
	if err != nil {
		return err
	}
	root, problem := parse(text)
	if problem == nil && root != nil {
		f := file{path, env, c}
		problem = f.section("", root)
	}
	if problem != nil {
		problem.File = path
		return problem
	}
	return nil
}

// read returns the text of the file at path.
func read(path string) ([]byte, error) {
	r, err := regular.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &FieldError{File: path, Err: fs.ErrNotExist,
			Fix: "copy config.example.yaml to this name, or go without a file: every key has a default"}
	}
	if err != nil {
		return nil, unreadable(path, err)
	}
	defer r.Close()
	text, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err != nil {
		return nil, unreadable(path, err)
	}
	if len(text) > maxFile {
		return nil, &FieldError{File: path, Line: 1, Column: 1, Err: ErrTooLarge,
			Fix: fmt.Sprintf("name a configuration file: it holds at most %d bytes", maxFile)}
	}
	return text, nil
}

// unreadable reports a file that exists and can't be read: either its name or its permissions
// are wrong.
func unreadable(path string, err error) *FieldError {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		err = p.Err
	}
	fix := "name a file that can be read"
	info, statErr := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrPermission):
		fix = "make it readable for the account that runs this program"
	case statErr == nil && info.IsDir():
		fix = "name the file in it, such as " + filepath.Join(path, "config.yaml")
	}
	return &FieldError{File: path, Err: err, Fix: fix}
}

// parse returns the only document of text, or nil if text has none.
func parse(text []byte) (*yaml.Node, *FieldError) {
	if err := checkEncoding(text); err != nil {
		return nil, err
	}
	dec := yaml.NewDecoder(bytes.NewReader(text))
	var first, second yaml.Node
	err := dec.Decode(&first)
	if errors.Is(err, io.EOF) {
		return nil, nil
	}
	if err == nil {
		err = dec.Decode(&second)
		if err == nil {
			return nil, at(&second).blame("", &FieldError{Err: fmt.Errorf("%w: a second document", ErrSyntax),
				Fix: "keep one document: remove the line ---"})
		}
	}
	if !errors.Is(err, io.EOF) {
		return nil, syntaxError(text, err)
	}
	return first.Content[0], nil
}

// at returns the place of n; the file's name is added later.
func at(n *yaml.Node) place { return place{Line: max(1, n.Line), Column: max(1, n.Column)} }

// section reads the keys of one mapping. The whole file is the section "".
func (f *file) section(name string, n *yaml.Node) *FieldError {
	if isNull(n) {
		return nil // a section whose keys are all commented out
	}
	if n.Kind != yaml.MappingNode {
		fix := "write keys and values, such as data_dir: data"
		if name != "" {
			fix = fmt.Sprintf("%s is a section: put its keys on lines of their own below it, indented: %s", name, children(name)[0]+": …")
		}
		return at(n).blame(name, &FieldError{Err: fmt.Errorf("%w: %s where keys are wanted", ErrType, kind(n)), Fix: fix})
	}
	seen := map[string]int{} // key to line
	for i := 0; i+1 < len(n.Content); i += 2 {
		if err := f.entry(name, n.Content[i], n.Content[i+1], seen); err != nil {
			return err
		}
	}
	return nil
}

// entry reads one key with its value.
func (f *file) entry(section string, key, val *yaml.Node, seen map[string]int) *FieldError {
	if key.Kind != yaml.ScalarNode {
		return at(key).blame(section, &FieldError{Err: fmt.Errorf("%w: %s as a key", ErrType, kind(key)), Fix: "write a name before the colon"})
	}
	name := dotted(section, key.Value)
	k, isKey := find(name)
	isPath := strings.Contains(key.Value, ".")
	if isPath || !isKey && !isSection(name) {
		return unknownKey(at(key), section, key.Value)
	}
	if line, twice := seen[name]; twice {
		return at(key).blame(name, &FieldError{Err: ErrDuplicate, Fix: fmt.Sprintf("line %d has it already: keep one of the two", line)})
	}
	seen[name] = key.Line
	if !isKey {
		return f.section(name, val)
	}
	return f.scalar(k, val)
}

// scalar reads the value of one setting.
func (f *file) scalar(k Key, n *yaml.Node) *FieldError {
	here := at(n)
	if isNull(n) {
		return nil // nothing after the colon: the default
	}
	if list, ok := joined(n); ok && k.list() {
		n = list
	}
	if n.Kind != yaml.ScalarNode || n.Style&yaml.TaggedStyle != 0 {
		return here.blame(k.Name, &FieldError{Err: fmt.Errorf("%w: %s", ErrType, kind(n)), Fix: "write " + k.Wants})
	}
	v, refs, plain, err := expand(n.Value, f.env)
	if k.Secret && (plain || refs != 1 && err == nil) {
		err = &FieldError{Err: ErrSecret, Fix: fmt.Sprintf("set %s, name a file that holds it (%s_file), or write a variable: ${NAME}", k.Env, k.Name)}
	}
	if err == nil {
		here.File = f.name
		err = f.c.set(k, k.fromFile(filepath.Dir(f.name), v), here)
	}
	if err != nil {
		// Show the value as written: a variable in it may hold a secret.
		err.Value = shown(k, n.Value)
		return here.blame(k.Name, err)
	}
	return nil
}

// list reports whether k takes several values.
func (k Key) list() bool {
	switch k.bind(&Config{}).(type) {
	case ids, webAddresses:
		return true
	}
	return false
}

// joined returns a list of single values as one value with commas between them.
func joined(n *yaml.Node) (*yaml.Node, bool) {
	if n.Kind != yaml.SequenceNode || n.Style&yaml.TaggedStyle != 0 {
		return nil, false
	}
	var words []string
	for _, item := range n.Content {
		if item.Kind != yaml.ScalarNode || item.Style&yaml.TaggedStyle != 0 {
			return nil, false
		}
		words = append(words, item.Value)
	}
	one := *n
	one.Kind, one.Style, one.Content, one.Value = yaml.ScalarNode, 0, nil, strings.Join(words, ", ")
	return &one, true
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.ShortTag() == "!!null" }

// kind names what n is, for errors.
func kind(n *yaml.Node) string {
	switch {
	case n.Style&yaml.TaggedStyle != 0:
		return "a tag"
	case n.Kind == yaml.MappingNode:
		return "keys and values"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case n.Kind == yaml.AliasNode:
		return "an alias"
	}
	return "a single value"
}
