package chat

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"isnad/internal/regular"

	"github.com/peterh/liner"
)

// A history keeps the lines that were typed in a file, in their order. Lines are appended as
// they come: nothing is lost when the program is killed, and two conversations at once keep
// the lines of both.
type history struct {
	name  string // "" keeps nothing
	lines []string
}

const mostHistory = 64 << 20 // bytes; it is cut to some hundred lines with each start

// openHistory reads the file, which need not exist, and cuts it to as many lines as the
// editor keeps. Lines that can't be read are dropped without an error.
func openHistory(name string) (*history, error) {
	h := &history{name: name}
	if name == "" {
		return h, nil
	}
	text, err := regular.Read(name, mostHistory)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
		return h, err
	}
	all := 0
	for line := range bytes.Lines(text) {
		all++
		if line := strings.TrimSpace(string(line)); line != "" && utf8.ValidString(line) {
			h.lines = append(h.lines, line)
		}
	}
	h.lines = h.lines[max(0, len(h.lines)-liner.HistoryLimit):]
	if all > liner.HistoryLimit {
		return h, h.rewrite()
	}
	return h, nil
}

// rewrite replaces the file by the lines that are still kept.
func (h *history) rewrite() error {
	tmp := h.name + ".tmp"
	if err := os.WriteFile(tmp, []byte(strings.Join(h.lines, "\n")+"\n"), 0o600); err != nil {
		return err
	}
	return os.Rename(tmp, h.name)
}

// add keeps a line, unless it repeats the one before. Questions are private: only the file's
// owner can read it.
func (h *history) add(line string) error {
	if h.name == "" || len(h.lines) > 0 && h.lines[len(h.lines)-1] == line {
		return nil
	}
	h.lines = append(h.lines, line)
	if err := os.MkdirAll(filepath.Dir(h.name), 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(h.name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.WriteString(line + "\n")
	return errors.Join(err, f.Close())
}
