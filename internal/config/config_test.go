package config

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"isnad/internal/regular"
)

// write puts text into a config.yaml and makes its folder the working directory.
func write(t testing.TB, text string) {
	t.Helper()
	dir := t.TempDir()
	t.Chdir(dir)
	if err := os.WriteFile("config.yaml", []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// environment is a lookup in pairs of name and value.
func environment(pairs ...string) func(string) (string, bool) {
	return func(name string) (string, bool) {
		for i := 0; i+1 < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1], true
			}
		}
		return "", false
	}
}

func TestLoad(t *testing.T) {
	tests := []struct {
		name string
		file string
		env  []string
		key  string
		want string
		from string
	}{
		{name: "an empty file gives the defaults", key: "corpus.dir", want: "corpus", from: "default"},
		{name: "comments alone give the defaults", file: "# corpus:\n", key: "answer.citations", want: "3", from: "default"},
		{name: "a section without keys is allowed", file: "corpus:\n  # dir: x\n", key: "corpus.dir", want: "corpus", from: "default"},
		{name: "a key without value has its default", file: "corpus:\n  dir:\n", key: "corpus.dir", want: "corpus", from: "default"},
		{name: "the file beats the default", file: "answer:\n  citations: 5\n", key: "answer.citations", want: "5", from: "config.yaml:2:14"},
		{name: "the environment beats the file", file: "answer:\n  citations: 5\n", env: []string{"ISNAD_ANSWER_CITATIONS", "7"},
			key: "answer.citations", want: "7", from: "ISNAD_ANSWER_CITATIONS"},
		{name: "an empty variable counts as not set", file: "data_dir: d\n", env: []string{"ISNAD_DATA_DIR", ""},
			key: "data_dir", want: "d", from: "config.yaml:1:11"},
		{name: "variables are filled in", file: "corpus:\n  dir: /${A}/${B_2}x\n", env: []string{"A", "مقالات", "B_2", ""},
			key: "corpus.dir", want: "/مقالات/x", from: "config.yaml:2:8"},
		{name: "two dollars are one", file: "embed:\n  query_prefix: 'a$$${A}$${A}'\n", env: []string{"A", "b"},
			key: "embed.query_prefix", want: "a$b${A}", from: "config.yaml:2:17"},
		{name: "what a variable holds is not expanded again", file: "embed:\n  query_prefix: ${A}\n", env: []string{"A", "${B}"},
			key: "embed.query_prefix", want: "${B}", from: "config.yaml:2:17"},
		{name: "a number may come from a variable", file: "retrieval: {limit: \"${N}\"}\n", env: []string{"N", "20"},
			key: "retrieval.limit", want: "20", from: "config.yaml:1:20"},
		{name: "a folder may look like a number", file: "corpus: {dir: 2024}\n", key: "corpus.dir", want: "2024", from: "config.yaml:1:15"},
		{name: "lengths of time have units", file: "embed:\n  timeout: 1m30s\n", key: "embed.timeout", want: "1m30s", from: "config.yaml:2:12"},
		{name: "a byte order mark and CRLF are normal", file: "\ufefflog:\r\n  level: warn\r\n", key: "log.level", want: "warn", from: "config.yaml:2:10"},
		{name: "one document may be opened", file: "---\ndata_dir: d\n", key: "data_dir", want: "d", from: "config.yaml:2:11"},
		{name: "a template with all placeholders", file: "citations:\n  url_template: https://h/x/{file}#L{line}-L{end_line}\n",
			key: "citations.url_template", want: "https://h/x/{file}#L{line}-L{end_line}", from: "config.yaml:2:17"},
		{name: "ids may be a list", file: "telegram:\n  admins: [12, -34, 12]\n", key: "telegram.admins", want: "12, -34", from: "config.yaml:2:11"},
		{name: "ids may be a list of lines", file: "telegram:\n  users:\n    - 12\n    - ${ID}\n", env: []string{"ID", "34"},
			key: "telegram.users", want: "12, 34", from: "config.yaml:3:5"},
		{name: "ids may be one value", file: "telegram: {chats: -100123}\n", key: "telegram.chats", want: "-100123", from: "config.yaml:1:19"},
		{name: "ids from the environment", env: []string{"ISNAD_TELEGRAM_ADMINS", "12 34,56"}, key: "telegram.admins", want: "12, 34, 56", from: "ISNAD_TELEGRAM_ADMINS"},
		{name: "no ids", file: "telegram: {admins: []}\n", key: "telegram.admins", want: "", from: "config.yaml:1:20"},
		{name: "a token is masked", env: []string{"ISNAD_TELEGRAM_TOKEN", "123:abc"}, key: "telegram.token", want: "[secret]", from: "ISNAD_TELEGRAM_TOKEN"},
		{name: "a secret is masked", env: []string{"ISNAD_EMBED_API_KEY", "sk-123"}, key: "embed.api_key", want: "[secret]", from: "ISNAD_EMBED_API_KEY"},
		{name: "a secret may name its variable", file: "embed:\n  api_key: ${K}\n", env: []string{"K", "sk-123"},
			key: "embed.api_key", want: "[secret]", from: "config.yaml:2:12"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			write(t, tt.file)
			c, err := Load("config.yaml", environment(tt.env...))
			if err != nil {
				t.Fatal(err)
			}
			if got, ok := c.Get(tt.key); got != tt.want || !ok {
				t.Errorf("%s = %q, want %q", tt.key, got, tt.want)
			}
			if got := c.Origin(tt.key); got != tt.from {
				t.Errorf("%s is from %q, want %q", tt.key, got, tt.from)
			}
		})
	}
}

func TestLoadErrors(t *testing.T) {
	tests := []struct {
		name string
		file string
		want string
		hint string
		is   error
	}{
		{"an unknown value", "embed:\n  provider: e5-smal\n",
			`config.yaml:2:13: embed.provider: unknown value "e5-smal"`, "did you mean e5-small? use one of: e5-small, openai", ErrUnknownValue},
		{"an unknown key", "embed:\n  modle: x\n", "config.yaml:2:3: embed.modle: unknown key", "did you mean embed.model?", ErrUnknownKey},
		{"an unknown section", "\n\nanwser:\n  citations: 2\n", "config.yaml:3:1: anwser: unknown key", "did you mean answer?", ErrUnknownKey},
		{"a key outside its section", "provider: openai\n", "config.yaml:1:1: provider: unknown key", "did you mean provider in the section embed?", ErrUnknownKey},
		{"a key written with its dot", "embed.provider: openai\n", "config.yaml:1:1: embed.provider: unknown key", "did you mean provider in the section embed?", ErrUnknownKey},
		{"a key like no other", "log:\n  xyzzyplugh: 1\n", "config.yaml:2:3: log.xyzzyplugh: unknown key", "the keys of log are: level", ErrUnknownKey},
		{"a key of other characters", "\"a\\nb\": 1\n", `config.yaml:1:1: "a\nb": unknown key`,
			"the keys here are: corpus, data_dir, embed, index, weaviate, retrieval, answer, llm, citations, telegram, voice, web, log", ErrUnknownKey},
		{"a merge key", "<<: {data_dir: x}\n", `config.yaml:1:1: "<<": unknown key`,
			"the keys here are: corpus, data_dir, embed, index, weaviate, retrieval, answer, llm, citations, telegram, voice, web, log", ErrUnknownKey},
		{"a key twice", "log:\n  level: info\n  level: warn\n", "config.yaml:3:3: log.level: given twice", "line 2 has it already: keep one of the two", ErrDuplicate},
		{"a section twice", "log:\n  level: info\nlog:\n  level: warn\n", "config.yaml:3:1: log: given twice", "line 1 has it already: keep one of the two", ErrDuplicate},
		{"words for a number", "answer:\n  citations: lots\n", `config.yaml:2:14: answer.citations: wrong kind of value "lots"`, "write a whole number from 1 to 10", ErrType},
		{"a fraction for a number", "answer:\n  citations: 2.5\n", `config.yaml:2:14: answer.citations: wrong kind of value "2.5"`, "write a whole number from 1 to 10", ErrType},
		{"too small a number", "answer:\n  citations: 0\n", `config.yaml:2:14: answer.citations: out of range "0"`, "write a whole number from 1 to 10", ErrRange},
		{"a number for a truth", "answer:\n  reader: 1\n", `config.yaml:2:11: answer.reader: wrong kind of value "1"`, "write true or false", ErrType},
		{"more digits than fit", "answer:\n  citations: 99999999999999999999\n",
			`config.yaml:2:14: answer.citations: out of range "99999999999999999999"`, "write a whole number from 1 to 10", ErrRange},
		{"time without unit", "embed:\n  timeout: 30\n", `config.yaml:2:12: embed.timeout: wrong kind of value "30"`,
			"write a length of time from 1s to 10m, such as 30s or 2m", ErrType},
		{"too long a time", "embed:\n  timeout: 2h\n", `config.yaml:2:12: embed.timeout: out of range "2h"`,
			"write a length of time from 1s to 10m, such as 30s or 2m", ErrRange},
		{"a list for text", "data_dir: [a, b]\n", "config.yaml:1:11: data_dir: wrong kind of value: a list", "write a folder", ErrType},
		{"keys for text", "data_dir:\n  a: b\n", "config.yaml:2:3: data_dir: wrong kind of value: keys and values", "write a folder", ErrType},
		{"text for a section", "corpus: articles\n", "config.yaml:1:9: corpus: wrong kind of value: a single value where keys are wanted",
			"corpus is a section: put its keys on lines of their own below it, indented: dir: …", ErrType},
		{"a list for the file", "- a\n", "config.yaml:1:1: wrong kind of value: a list where keys are wanted", "write keys and values, such as data_dir: data", ErrType},
		{"a list as key", "? [a]\n: b\n", "config.yaml:1:3: wrong kind of value: a list as a key", "write a name before the colon", ErrType},
		{"an alias", "data_dir: &a x\nlog: {level: *a}\n", "config.yaml:2:14: log.level: wrong kind of value: an alias", "write debug, info, warn, error", ErrType},
		{"a tag", "data_dir: !!binary aGk=\n", "config.yaml:1:11: data_dir: wrong kind of value: a tag", "write a folder", ErrType},
		{"an empty folder", "corpus:\n  dir: ''\n", "config.yaml:2:8: corpus.dir: missing", "name a folder, or remove the key to get its default", ErrMissing},
		{"an unset variable", "data_dir: ${NOPE}/x\n", `config.yaml:1:11: data_dir: variable can't be filled in: NOPE is not set "${NOPE}/x"`,
			"export NOPE=…, or write the value itself", ErrVariable},
		{"a variable without braces", "data_dir: $HOME/x\n", `config.yaml:1:11: data_dir: variable can't be filled in: a dollar sign without {NAME} in "$HOME/x"`,
			"write ${NAME} for a variable and $$ for a dollar sign", ErrVariable},
		{"a variable without end", "data_dir: ${HOME\n", `config.yaml:1:11: data_dir: variable can't be filled in: a dollar sign without {NAME} in "${HOME"`,
			"write ${NAME} for a variable and $$ for a dollar sign", ErrVariable},
		{"a lone dollar at the end", "data_dir: x$\n", `config.yaml:1:11: data_dir: variable can't be filled in: a dollar sign without {NAME} in "x$"`,
			"write ${NAME} for a variable and $$ for a dollar sign", ErrVariable},
		{"two documents", "data_dir: a\n---\ndata_dir: b\n", "config.yaml:2:1: not valid YAML: a second document", "keep one document: remove the line ---", ErrSyntax},
		{"a tab for indentation", "corpus:\n\tdir: x\n", "config.yaml:2:1: not valid YAML: a tab in the indentation", "indent with spaces", ErrSyntax},
		{"a colon too many", "data_dir: x\ncorpus:\n  dir: a: b\n", "config.yaml:3:9: not valid YAML: mapping values are not allowed in this context",
			"a value that holds a colon and a space needs quotation marks, and a new key its own line", ErrSyntax},
		{"an open quotation mark", "corpus:\n  dir: \"abc\nlog:\n  level: warn\n", "config.yaml:2:8: not valid YAML: found unexpected end of stream",
			"check the indentation, the colons and the quotation marks near this place", ErrSyntax},
		{"an open bracket", "data_dir: d\ncorpus: {dir: a\nlog: {}\n", "config.yaml:2:9: not valid YAML: did not find expected ',' or '}'",
			"check the indentation, the colons and the quotation marks near this place", ErrSyntax},
		{"an unknown anchor", "data_dir: *hidden\n", "config.yaml:1:11: not valid YAML: a value that begins with *", "put the value in quotation marks", ErrSyntax},
		{"Latin-1", "data_dir: d\ncorpus: {dir: caf\xe9}\n", "config.yaml:2:18: not valid UTF-8: byte 0xE9", "save the file as UTF-8 text", ErrEncoding},
		{"a NUL byte", "data_dir: \x00\n", "config.yaml:1:11: not valid YAML: control character 0x00", "save the file as UTF-8 text", ErrSyntax},
		{"columns count characters", "corpus: {dir: مقالات, dri: x}\n", "config.yaml:1:23: corpus.dri: unknown key", "did you mean corpus.dir?", ErrUnknownKey},
		{"no number", "llm:\n  temperature: hot\n", `config.yaml:2:16: llm.temperature: wrong kind of value "hot"`,
			"write a number from 0 to 2, such as 0.5", ErrType},
		{"a number that is none", "llm:\n  temperature: NaN\n", `config.yaml:2:16: llm.temperature: wrong kind of value "NaN"`,
			"write a number from 0 to 2, such as 0.5", ErrType},
		{"too hot", "llm:\n  temperature: 2.5\n", `config.yaml:2:16: llm.temperature: out of range "2.5"`,
			"write a number from 0 to 2, such as 0.5", ErrRange},
		{"a model without its address", "llm:\n  model: m\n  base_url: \"\"\n", "config.yaml:2:10: llm.base_url: missing",
			"llm.model is set: give the endpoint's address, such as http://localhost:11434/v1", ErrMissing},
		{"no web address", "embed:\n  base_url: localhost:8080\n", `config.yaml:2:13: embed.base_url: wrong kind of value "localhost:8080"`,
			"write an address that begins with http:// or https://", ErrType},
		{"a placeholder that is none", "citations:\n  url_template: https://h/{file}#L{lin}\n",
			`config.yaml:2:17: citations.url_template: unknown value: placeholder "{lin}" in "https://h/{file}#L{lin}"`,
			"did you mean {line}? use {file}, {line}, {end_line}", ErrUnknownValue},
		{"a template without file", "citations:\n  url_template: https://h/#L{line}\n",
			`config.yaml:2:17: citations.url_template: missing {file} in "https://h/#L{line}"`,
			"write an address with {file} and, if you like, {line} and {end_line}, such as https://example.org/{file}#L{line}", ErrMissing},
		{"an endpoint without model", "embed:\n  provider: openai\n", "config.yaml:2:13: embed.model: missing",
			"embed.provider is openai: name the endpoint's model, such as text-embedding-3-small", ErrMissing},
		{"a name for an id", "telegram:\n  admins: '@someone'\n", "config.yaml:2:11: telegram.admins: wrong kind of value",
			"a name can change hands: write the id, which the bot tells whom it does not know yet", ErrType},
		{"words for ids", "telegram:\n  users: [12, me]\n", `config.yaml:2:10: telegram.users: wrong kind of value "12, me"`,
			"write ids, such as 123456789 or [123456789, -1001234567890]", ErrType},
		{"lists in a list of ids", "telegram:\n  users: [[12]]\n", "config.yaml:2:10: telegram.users: wrong kind of value: a list",
			"write ids, such as 123456789 or [123456789, -1001234567890]", ErrType},
		{"a token in plain", "telegram:\n  token: 123:abc\n", "config.yaml:2:10: telegram.token: a secret must not stand here",
			"set ISNAD_TELEGRAM_TOKEN, name a file that holds it (telegram.token_file), or write a variable: ${NAME}", ErrSecret},
		{"a webhook without TLS", "telegram:\n  webhook_url: http://h/x\n", "config.yaml:2:16: telegram.webhook_url: wrong kind of value",
			"Telegram calls only addresses that begin with https://", ErrType},
		{"no address to listen on", "telegram:\n  webhook_listen: here\n", `config.yaml:2:19: telegram.webhook_listen: wrong kind of value "here"`,
			"write an address to listen on, such as :8443 or 127.0.0.1:8443", ErrType},
		{"an unknown access", "telegram:\n  access: publc\n", `config.yaml:2:11: telegram.access: unknown value "publc"`,
			"did you mean public? use one of: closed, public", ErrUnknownValue},
		{"too large a file", strings.Repeat("#\n", maxFile), "config.yaml:1:1: too large for a configuration file",
			"name a configuration file: it holds at most 262144 bytes", ErrTooLarge},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			write(t, tt.file)
			_, err := Load("config.yaml", environment())
			check(t, err, tt.want, tt.hint, tt.is)
		})
	}
}

// check compares what err says.
func check(t *testing.T, err error, want, hint string, is error) {
	t.Helper()
	var field *FieldError
	if !errors.As(err, &field) {
		t.Fatalf("error is %v, want a FieldError", err)
	}
	if err.Error() != want {
		t.Errorf("error\n got %s\nwant %s", err, want)
	}
	if field.Hint() != hint {
		t.Errorf("hint\n got %s\nwant %s", field.Hint(), hint)
	}
	if is != nil && !errors.Is(err, is) {
		t.Errorf("error is not %v", is)
	}
}

func TestEnvironmentAndFlagErrors(t *testing.T) {
	_, err := Load("", environment("ISNAD_ANSWER_CITATIONS", "12"))
	check(t, err, `ISNAD_ANSWER_CITATIONS: out of range "12"`, "write a whole number from 1 to 10", ErrRange)

	_, err = Load("", environment("ISNAD_EMBED_PROVIDER", "openai"))
	check(t, err, "embed.model: missing", "embed.provider is openai: name the endpoint's model, such as text-embedding-3-small", ErrMissing)

	_, err = Load("", environment("ISNAD_TELEGRAM_WEBHOOK_SECRET", strings.Repeat("s", 257)))
	check(t, err, "ISNAD_TELEGRAM_WEBHOOK_SECRET: wrong kind of value", "Telegram takes up to 256 letters, digits, _ and -", ErrType)

	c := Default()
	check(t, c.Set("corpus.dir", " ", "--corpus"), `--corpus: missing " "`, "name a folder, or remove the key to get its default", ErrMissing)
	check(t, c.Set("corpus.dri", "x", "--corpus"), "--corpus: unknown key", "see config.example.yaml for the keys", ErrUnknownKey)
	check(t, c.Set("embed.api_key", "sk-123", "--api-key"), "--api-key: a secret must not stand here",
		"a command line can be read by others: set ISNAD_EMBED_API_KEY instead", ErrSecret)
}

func TestMissingFile(t *testing.T) {
	t.Chdir(t.TempDir())
	_, err := Load("other.yaml", environment())
	check(t, err, "other.yaml: file does not exist",
		"copy config.example.yaml to this name, or go without a file: every key has a default", fs.ErrNotExist)
	if _, err := Load(".", environment()); err == nil {
		t.Error("a folder was read as a file")
	}
}

func TestSetBeatsEnvironmentAndLeavesCopiesAlone(t *testing.T) {
	c, err := Load("", environment("ISNAD_CORPUS_DIR", "a"))
	if err != nil {
		t.Fatal(err)
	}
	copied := c
	if err := c.Set("corpus.dir", "b", "--corpus"); err != nil {
		t.Fatal(err)
	}
	if c.Corpus.Dir != "b" || c.Origin("corpus.dir") != "--corpus" {
		t.Errorf("got %q from %q", c.Corpus.Dir, c.Origin("corpus.dir"))
	}
	if copied.Corpus.Dir != "a" || copied.Origin("corpus.dir") != "ISNAD_CORPUS_DIR" {
		t.Errorf("the copy changed: %q from %q", copied.Corpus.Dir, copied.Origin("corpus.dir"))
	}
}

// A file's folders are the file's neighbours, wherever the program was started.
func TestFoldersAreRelativeToTheFile(t *testing.T) {
	write(t, "corpus: {dir: articles}\ndata_dir: /var/isnad\n")
	dir, _ := os.Getwd()
	t.Chdir(t.TempDir())
	c, err := Load(filepath.Join(dir, "config.yaml"), environment("ISNAD_EMBED_API_KEY_FILE", "key"))
	if err != nil {
		t.Fatal(err)
	}
	if want := filepath.Join(dir, "articles"); c.Corpus.Dir != want {
		t.Errorf("corpus.dir = %q, want %q", c.Corpus.Dir, want)
	}
	if c.DataDir != "/var/isnad" || c.Embed.APIKeyFile != "key" {
		t.Errorf("data_dir = %q, api_key_file = %q", c.DataDir, c.Embed.APIKeyFile)
	}
}

const hidden = "sk-Zq9VerySecret"

func TestSecretsAreNeverShown(t *testing.T) {
	tests := []struct{ name, file string }{
		{"in plain", "embed:\n  api_key: " + hidden + "\n"},
		{"quoted", "embed:\n  api_key: '" + hidden + "'\n"},
		{"beside a variable", "embed:\n  api_key: ${EMPTY}" + hidden + "\n"},
		{"with a dollar sign", "embed:\n  api_key: $" + hidden + "\n"},
		{"as a variable's name", "embed:\n  api_key: ${" + hidden + "}\n"},
		{"as a list", "embed:\n  api_key: [" + hidden + "]\n"},
		{"as a key", "embed:\n  api_key: {" + hidden + ": x}\n"},
		{"as an alias", "embed:\n  api_key: *" + hidden + "\n"},
		{"as a tag", "embed:\n  api_key: !" + hidden + "\n"},
		{"in broken YAML", "embed:\n  api_key: \"" + hidden + "\n"},
		{"in an address", "embed:\n  base_url: https://me:" + hidden + "@h/v1\n"},
		{"in a broken address", "embed:\n  base_url: 'https://me:" + hidden + "@h:x/v1'\n"},
		{"from a variable in the wrong key", "embed:\n  provider: ${HIDDEN}\n"},
		{"from a variable with spaces", "embed:\n  api_key: ${SPACED}\n"},
		{"under an unknown key", "embed:\n  apikey: " + hidden + "\n"},
		{"twice", "embed:\n  api_key: ${HIDDEN}\n  api_key: " + hidden + "\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			write(t, tt.file)
			_, err := Load("config.yaml", environment("HIDDEN", hidden, "EMPTY", "", "SPACED", hidden+" "+hidden))
			var field *FieldError
			if !errors.As(err, &field) {
				t.Fatalf("error is %v, want a FieldError", err)
			}
			if said := err.Error() + field.Hint(); strings.Contains(said, hidden) {
				t.Errorf("the secret is shown: %s", said)
			}
		})
	}
}

func TestSecretPrintsAsMask(t *testing.T) {
	c := Default()
	if err := c.Set("embed.api_key", hidden, "ISNAD_EMBED_API_KEY"); err != nil {
		t.Fatal(err)
	}
	inJSON, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{fmt.Sprint(c), fmt.Sprintf("%+v %#v %q %x", c, c, c.Embed.APIKey, c.Embed.APIKey), string(inJSON)} {
		if strings.Contains(s, hidden) || strings.Contains(s, fmt.Sprintf("%x", hidden)) {
			t.Errorf("the secret is shown: %s", s)
		}
	}
	if c.Embed.APIKey.Reveal() != hidden {
		t.Error("the secret is lost")
	}
}

// A pipe has nobody who writes, and a device no end.
func TestNeitherPipesNorDevicesAreRead(t *testing.T) {
	for name, make := range map[string][]string{"pipe": {"mkfifo", "pipe"}, "device": {"ln", "-s", "/dev/zero", "device"}} {
		write(t, "embed: {provider: openai, model: m, api_key_file: "+name+"}\n")
		if err := exec.Command(make[0], make[1:]...).Run(); err != nil {
			t.Skip(err)
		}
		for _, file := range []string{name, "config.yaml"} { // the second names it as a key file
			if _, err := Load(file, environment()); !errors.Is(err, regular.ErrIrregular) {
				t.Errorf("%s: error %v, want %v", file, err, regular.ErrIrregular)
			}
		}
	}
}

func TestSecretFile(t *testing.T) {
	write(t, "embed: {provider: openai, model: m, api_key_file: key}\n")
	_, err := Load("config.yaml", environment())
	if !errors.Is(err, fs.ErrNotExist) || !strings.HasPrefix(err.Error(), "config.yaml:1:51: embed.api_key_file: ") {
		t.Errorf("missing file: %v", err)
	}
	for _, bad := range []string{"", "\n", hidden + "\n" + hidden, "x y", strings.Repeat("x", maxFile+1)} {
		os.WriteFile("key", []byte(bad), 0o600)
		if _, err := Load("config.yaml", environment()); err == nil || strings.Contains(err.Error(), hidden) {
			t.Errorf("key file %q: %v", bad, err)
		}
	}
	os.WriteFile("key", []byte(hidden+"\n"), 0o600)
	c, err := Load("config.yaml", environment())
	if err != nil || c.Embed.APIKey.Reveal() != hidden {
		t.Errorf("got %q, %v", c.Embed.APIKey.Reveal(), err)
	}
	c, err = Load("config.yaml", environment("ISNAD_EMBED_API_KEY", "other"))
	if err != nil || c.Embed.APIKey.Reveal() != "other" {
		t.Errorf("beside the environment: got %q, %v", c.Embed.APIKey.Reveal(), err)
	}
}

// Every setting of a Config is in the table, and every key sets its own field.
func TestTableCoversConfig(t *testing.T) {
	var leaves func(v reflect.Type) int
	leaves = func(v reflect.Type) (n int) {
		for f := range v.Fields() {
			switch {
			case !f.IsExported():
			case f.Type.Kind() == reflect.Struct:
				n += leaves(f.Type)
			default:
				n++
			}
		}
		return n
	}
	if n := leaves(reflect.TypeFor[Config]()); n != len(Keys()) {
		t.Errorf("Config has %d settings, the table %d keys", n, len(Keys()))
	}
	other := map[string]string{"corpus.max_file_mb": "2", "embed.provider": OpenAI, "embed.base_url": "http://h/v1", "embed.dimension": "2",
		"embed.batch": "2", "embed.timeout": "2s", "index.engine": Weaviate, "weaviate.urls": "http://a:8080, http://b:8080", "weaviate.collection": "Other",
		"weaviate.replicas": "3", "weaviate.shards": "4", "weaviate.timeout": "2s", "weaviate.batch": "2", "retrieval.limit": "2", "answer.citations": "2", "answer.confidence": "0.5", "answer.reader": "false",
		"llm.base_url": "http://h/v1", "llm.timeout": "2s", "llm.max_tokens": "60", "llm.tokens_per_day": "2", "llm.passages": "2", "llm.temperature": "0.7", "llm.rewrite": "true", "llm.search": "true", "llm.ask_from": "0.2", "llm.sure_from": "0.7", "citations.url_template": "http://h/{file}", "log.level": "warn",
		"telegram.access": Public, "telegram.admins": "1", "telegram.users": "1, 2", "telegram.chats": "-1", "telegram.channels": "-2", "telegram.questions_per_minute": "2",
		"telegram.webhook_url": "https://h/hook", "telegram.webhook_listen": ":80", "telegram.api_url": "http://localhost:8081", "telegram.rich_messages": "true", "telegram.sources_aside": "true",
		"voice.base_url": "http://h/v1", "voice.seconds": "2", "voice.minutes_per_day": "2",
		"web.listen": ":8080", "web.base_url": "https://h", "web.access": Public, "web.link_days": "2", "web.questions": "true", "web.questions_per_minute": "2"}
	for _, k := range Keys() {
		c := Default()
		v := other[k.Name]
		if v == "" {
			v = "other"
		}
		if err := c.Set(k.Name, v, k.Env); err != nil {
			t.Errorf("%s: %v", k.Name, err)
		}
		for _, l := range Keys() {
			got, _ := c.Get(l.Name)
			if changed := got != l.Default; changed != (l.Name == k.Name) {
				t.Errorf("setting %s: %s is %q, default %q", k.Name, l.Name, got, l.Default)
			}
		}
		if k.Help == "" || k.Wants == "" {
			t.Errorf("%s: no help", k.Name)
		}
	}
}

func TestDurationsArePlain(t *testing.T) {
	for d, want := range map[time.Duration]string{30 * time.Second: "30s", 10 * time.Minute: "10m", 90 * time.Second: "1m30s", time.Hour: "1h", 100 * time.Minute: "1h40m"} {
		if got := plain(d); got != want {
			t.Errorf("plain(%v) = %q, want %q", d, got, want)
		}
	}
}

// Whatever the file holds, Load returns, and an error says where.
func FuzzLoad(f *testing.F) {
	for _, seed := range []string{"", "a", "corpus:\n  dir: x\n", "embed: {provider: openai, model: m}", "a: &a [*a]", "? x\n: y", "\t", "data_dir: $", "---\n---\n",
		"<<: {a: 1}", "!!map {}", "{", "\"", "a: |\n  x\n\ty", "\ufeff", "%YAML 1.2\n---\n", "log: {level: warn}\n...\n", "- - - -", "a: b: c", "\xff", "a\n: b", "\r\r"} {
		f.Add(seed)
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, text string) {
		name := filepath.Join(dir, "config.yaml")
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := Load(name, environment("A", "a"))
		if err == nil {
			return
		}
		var field *FieldError
		if !errors.As(err, &field) || field.Line < 1 || field.Column < 1 || field.Fix == "" {
			t.Fatalf("no place or no hint: %#v", err)
		}
		if lines := strings.Count(text, "\n") + strings.Count(text, "\r") + 2; field.Line > lines {
			t.Fatalf("line %d of %d: %v", field.Line, lines, err)
		}
		if strings.ContainsAny(err.Error(), "\n\r\x1b") {
			t.Fatalf("more than a line: %q", err)
		}
	})
}

func TestTheTokenIsNeededOnlyByThoseWhoAskForIt(t *testing.T) {
	c := Default()
	check(t, c.CheckToken(), "telegram.token: missing",
		"@BotFather on Telegram hands out tokens: export ISNAD_TELEGRAM_TOKEN=…, or name a file that holds it: telegram.token_file", ErrMissing)
	write(t, "telegram: {token_file: token}\n")
	os.WriteFile("token", []byte(hidden+"\n"), 0o600)
	c, err := Load("config.yaml", environment())
	if err != nil || c.CheckToken() != nil || c.Telegram.Token.Reveal() != hidden {
		t.Errorf("from the file: %q, %v", c.Telegram.Token.Reveal(), err)
	}
	os.WriteFile("token", []byte(hidden+" "+hidden), 0o600)
	if _, err := Load("config.yaml", environment()); err == nil || strings.Contains(err.Error(), hidden) {
		t.Errorf("two tokens in the file: %v", err)
	}
}
