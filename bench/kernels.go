//go:build unix

package main

import (
	"context"
	"fmt"
	"os/exec"
	"regexp"
	"strconv"
)

var benchmarkLine = regexp.MustCompile(`BenchmarkMultiply/(\w+)/rows=(\d+)\S*\s.*?([\d.]+) %-of-peak.*?([\d.]+) Gop/s`)

// measureKernels runs the benchmark of the kernels' products some times.
func measureKernels(ctx context.Context, b *bench, r *result) error {
	cmd := exec.CommandContext(ctx, "go", "test", "-run", "^$", "-bench", "Multiply", "-cpu", "1", "-benchtime", "0.3s", "-count", strconv.Itoa(b.rounds), "./internal/encoder")
	out, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("go test -bench Multiply: %w\n%s", err, out)
	}
	speed, share := map[string][]float64{}, map[string][]float64{}
	var names []string
	for _, m := range benchmarkLine.FindAllStringSubmatch(string(out), -1) {
		name := fmt.Sprintf("%s, %s tokens at once", m[1], m[2])
		if speed[name] == nil {
			names = append(names, name)
		}
		percent, _ := strconv.ParseFloat(m[3], 64) // digits, by the expression
		gops, _ := strconv.ParseFloat(m[4], 64)
		share[name], speed[name] = append(share[name], percent), append(speed[name], gops)
	}
	if len(names) == 0 {
		r.leave("no kernel of this processor has a loop that measures its peak")
	}
	for _, name := range names {
		s, p := figure{Samples: speed[name]}.median(), figure{Samples: share[name]}.median()
		r.add(name, "kernel", "Gop/s", speed[name]...)
		r.add(name, "peak", "Gop/s", 100*s/p)
		r.add(name, "share of the peak", "%", share[name]...)
	}
	return nil
}
