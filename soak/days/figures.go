//go:build linux

package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

// Figures are what must not grow.
type figures struct {
	memory     float64 // MB of the process's own (RssAnon)
	goroutines float64
	files      float64 // open
	index      float64 // MB on disk
	database   float64 // MB of telegram.db
}

// look measures the program.
func (w *world) look() (f figures, err error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", w.bot.Process.Pid))
	if err != nil {
		return f, err
	}
	for line := range strings.Lines(string(status)) {
		var kb float64
		if n, _ := fmt.Sscanf(line, "RssAnon: %f kB", &kb); n == 1 {
			f.memory = kb / 1000
		}
	}
	open, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", w.bot.Process.Pid))
	if err != nil {
		return f, err
	}
	f.files = float64(len(open))
	f.index, f.database = size(filepath.Join(w.dir, "data", "index")), size(filepath.Join(w.dir, "data", "telegram.db"))
	f.goroutines, err = w.metric("go_goroutines")
	return f, err
}

// size returns the MB below a folder.
func size(dir string) (mb float64) {
	filepath.WalkDir(dir, func(_ string, e fs.DirEntry, err error) error { //nolint:errcheck // files come and go
		if err == nil && !e.IsDir() {
			if info, err := e.Info(); err == nil {
				mb += float64(info.Size()) / 1e6
			}
		}
		return nil
	})
	return mb
}

// metric reads one figure of /metrics.
func (w *world) metric(name string) (value float64, err error) {
	r, _ := http.NewRequest("GET", w.site+"/metrics", nil)
	r.Header.Set("Authorization", "Bearer "+apiToken)
	reply, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, err
	}
	defer reply.Body.Close()
	for lines := bufio.NewScanner(reply.Body); lines.Scan(); {
		if n, _ := fmt.Sscanf(lines.Text(), name+" %g", &value); n == 1 {
			return value, nil
		}
	}
	return 0, fmt.Errorf("/metrics has no %s", name)
}

// row is a line of the table.
func (f figures) row(name string) string {
	return fmt.Sprintf("%-22s %7.1f MB %6.0f %6.0f %8.2f MB %8.2f MB", name, f.memory, f.goroutines, f.files, f.index, f.database)
}

const heading = "                           memory  gorout.  files      index   telegram.db"

// grown names what is larger than before by more than chance.
func (f figures) grown(before figures) error {
	for _, x := range []struct {
		name            string
		now, then, more float64
	}{
		{"memory", f.memory, before.memory, 0.15*before.memory + 4},
		{"goroutines", f.goroutines, before.goroutines, 3},
		{"open files", f.files, before.files, 3},
		{"the index on disk", f.index, before.index, before.index}, // segments grow to twice what lives before they are written again
	} {
		if x.now > x.then+x.more {
			return fmt.Errorf("%s grew from %.1f to %.1f", x.name, x.then, x.now)
		}
	}
	return nil
}

// least keeps the smaller of each figure: at rest, what is above it comes from the measuring.
func (f figures) least(other figures) figures {
	return figures{min(f.memory, other.memory), min(f.goroutines, other.goroutines), min(f.files, other.files), other.index, cmp.Or(other.database, f.database)}
}
