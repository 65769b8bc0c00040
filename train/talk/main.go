// Command talk fits the classifier that tells talk from questions.
//
//	go run ./train/talk -o internal/question/smalltalk/weights.q8
//
// It learns from the messages beside it, a file for each language or group of dialects, from
// the questions of train/lots, and from internal/question/testdata/short.txt. The texts of
// train/lots/held.txt, train/lots/measure and the news stay out of it: the figures it prints
// are of their questions, and with -without of a file of messages that was left out.
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"

	"isnad/internal/question/smalltalk"
)

func main() {
	out := flag.String("o", "", "weights file to write; none without it")
	without := flag.String("without", "", "messages that nothing is learned from: the name of a file without .txt, or tenth")
	flag.Parse()
	if err := run(*out, *without); err != nil {
		fmt.Fprintln(os.Stderr, "talk:", err)
		os.Exit(1)
	}
}

func run(out, without string) error {
	chance := rand.New(rand.NewPCG(1, 2))
	learned, held, err := load(without)
	if err != nil {
		return err
	}
	learned = append(learned, append(mixed(learned, chance), joined(learned, chance)...)...)
	fmt.Printf("%d messages of talk and %d questions\n", count(learned, true), count(learned, false))
	rounded := fit(learned, chance).Bytes()
	w, err := smalltalk.Parse(rounded)
	if err != nil {
		return err
	}
	report(w, held)
	if out == "" {
		return nil
	}
	return os.WriteFile(out, rounded, 0o644)
}
