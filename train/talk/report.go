package main

import (
	"fmt"
	"strings"

	"isnad/internal/question"
	"isnad/internal/question/smalltalk"
)

// report prints what becomes of messages that the rules take for questions: how many are told
// from questions at several log odds, how many of them get their sort, and how many questions
// are taken for talk, by the number of words.
func report(w *smalltalk.Weights, held []example) {
	const words = 7
	for odds := 0.0; odds <= 8; odds++ {
		var talk, told, right, asked, lost [words]int
		for _, x := range held {
			if m, err := question.Rules(x.text); err != nil || m.Talk != question.NoTalk {
				continue
			}
			g, n := w.Read(x.text), min(words-1, len(strings.Fields(x.text)))
			if x.asks() {
				count1(&asked[n], true)
				count1(&lost[n], g.LogOdds > odds)
				continue
			}
			talk[n]++
			count1(&told[n], g.LogOdds > odds)
			count1(&right[n], g.LogOdds > odds && g.Sort == x.label)
		}
		fmt.Printf("log odds %.0f, messages of 0 to %d words and more: of %d are %d talk, sort right %d; of %d questions %d\n",
			odds, words-1, talk, told, right, asked, lost)
	}
}

func count1(n *int, yes bool) {
	if yes {
		*n++
	}
}
