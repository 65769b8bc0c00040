//go:build unix

package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A result is what a part measured, and on what.
type result struct {
	Part       string
	When       time.Time
	Commit     string
	Machine    string
	Versions   []string
	LoadBefore string // how many processes wanted to run, over 1, 5 and 15 minutes
	LoadAfter  string
	Figures    []figure
	Left       []string // what was left out, and why
}

// A figure is a cell of a table: what one side took in each of its turns.
type figure struct {
	Row, Column string
	Unit        string // behind the number; empty for a plain one
	Samples     []float64
}

// add notes a figure.
func (r *result) add(row, column, unit string, samples ...float64) {
	r.Figures = append(r.Figures, figure{row, column, unit, samples})
}

// leave notes what is left out.
func (r *result) leave(format string, args ...any) {
	r.Left = append(r.Left, fmt.Sprintf(format, args...))
}

// at finds a figure; its samples are empty where there is none.
func (r *result) at(row, column string) figure {
	i := slices.IndexFunc(r.Figures, func(f figure) bool { return f.Row == row && f.Column == column })
	if i < 0 {
		return figure{}
	}
	return r.Figures[i]
}

// median is the middle sample; 0 without any.
func (f figure) median() float64 {
	if len(f.Samples) == 0 {
		return 0
	}
	s := slices.Sorted(slices.Values(f.Samples))
	if n := len(s); n%2 == 0 {
		return (s[n/2-1] + s[n/2]) / 2
	}
	return s[len(s)/2]
}

// begin describes the machine and the program that are measured.
func begin(ctx context.Context, part string) result {
	return result{
		Part: part, When: time.Now().UTC().Truncate(time.Minute), Commit: commit(ctx),
		Machine:  fmt.Sprintf("%s, %d cores, %s/%s", processor(), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH),
		Versions: []string{runtime.Version()}, LoadBefore: load(),
	}
}

// commit names the commit that is checked out.
func commit(ctx context.Context) string {
	out, err := exec.CommandContext(ctx, "git", "rev-parse", "--short", "HEAD").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}

// processor names the processor and the instructions that decide how fast kernels are,
// where Linux tells.
func processor() string {
	f, err := os.Open("/proc/cpuinfo")
	if err != nil {
		return "unknown processor"
	}
	defer f.Close()
	name, has := "", []string{}
	for lines := bufio.NewScanner(f); lines.Scan(); {
		key, value, _ := strings.Cut(lines.Text(), ":")
		switch key = strings.TrimSpace(key); {
		case key == "model name" && name == "":
			name = strings.TrimSpace(value)
		case key == "flags" && len(has) == 0:
			for _, flag := range []string{"avx2", "avx_vnni", "avx512_vnni"} {
				if slices.Contains(strings.Fields(value), flag) {
					has = append(has, flag)
				}
			}
		}
	}
	return strings.TrimSpace(name + " (" + strings.Join(has, ", ") + ")")
}

// load is how many processes want to run, where Linux tells.
func load() string {
	data, _ := os.ReadFile("/proc/loadavg")
	fields := strings.Fields(string(data))
	return strings.Join(fields[:min(3, len(fields))], " ")
}

// resultsDir is where results are kept.
const resultsDir = "bench/results"

func (r *result) keep() error {
	data, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(resultsDir, r.Part+".json"), append(data, '\n'), 0o644)
}

// keepColumns keeps what is measured so far. Of columns that are not measured in this run,
// such as other sizes, the figures that are there remain.
func (r *result) keepColumns() error {
	before, err := kept(r.Part)
	if err != nil || before == nil {
		return errors.Join(err, r.keep())
	}
	_, columns := r.names()
	for _, f := range before.Figures {
		if !slices.Contains(columns, f.Column) {
			r.Figures = append(r.Figures, f)
		}
	}
	slices.SortStableFunc(r.Figures, func(f, g figure) int {
		a, _ := strconv.Atoi(f.Column)
		b, _ := strconv.Atoi(g.Column)
		return cmp.Compare(a, b)
	})
	return r.keep()
}

// kept reads the result of a part; nil where there is none.
func kept(part string) (*result, error) {
	data, err := os.ReadFile(filepath.Join(resultsDir, part+".json"))
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	r := new(result)
	if err := json.Unmarshal(data, r); err != nil {
		return nil, fmt.Errorf("%s/%s.json: %w", resultsDir, part, err)
	}
	return r, nil
}
