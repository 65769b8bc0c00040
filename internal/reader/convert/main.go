// Command convert makes the reader's weights file from the output of train/reader.py.
//
//	go run ./internal/reader/convert -o internal/reader/reader.q4 reader.safetensors
//
// It rounds the matrices to 4 bits (Q4_0), as training did in every step of
// its last part.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"

	"isnad/internal/embed/e5"
	"isnad/internal/encoder"
	"isnad/internal/reader"
)

func main() {
	out := flag.String("o", "", "weights file to write")
	flag.Parse()
	if *out == "" || flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := convert(*out, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "convert:", err)
		os.Exit(1)
	}
}

func convert(out, in string) error {
	data, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	t, err := readSafetensors(data)
	if err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	base, err := e5.Load()
	if err != nil {
		return err
	}
	layers := map[int]encoder.SourceLayer{}
	for i := range encoderLayers {
		if prefix := fmt.Sprintf("layers.%d.", i); t.has(prefix + "qkv.weight") {
			layers[i] = t.layer(prefix)
		}
	}
	rows := slices.Concat(t.floats("rows.weight"), t.floats("rows.bias"), t.floats("stance.weight"), t.floats("stance.bias"))
	if t.err != nil {
		return fmt.Errorf("%s: %w", in, t.err)
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := base.Encoder().WritePart(f, layers, reader.Section, rows); err != nil {
		return err
	}
	return f.Close()
}

// encoderLayers is the depth of the embedding model.
const encoderLayers = 12
