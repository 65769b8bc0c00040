package corpus_test

import (
	"fmt"

	"isnad/internal/corpus"
)

func ExampleSpan_String() {
	fmt.Println(corpus.Span{Path: "nile.md", First: 3, Last: 3, Start: 0, End: 40})
	fmt.Println(corpus.Span{Path: "nile.md", First: 3, Last: 5, Start: 12, End: 9})
	// Output:
	// nile.md:3
	// nile.md:3-5
}
