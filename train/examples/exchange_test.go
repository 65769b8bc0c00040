package main

import (
	"math/rand/v2"
	"strings"
	"testing"

	"isnad/internal/reader"
)

func TestExchangeAsksAboutSomethingElse(t *testing.T) {
	p := passage{Passage: reader.Passage{Sentences: []string{
		"عين الوزير الفرنسي كمال الخطيب سفيرا في العراق يوم الأحد.", "The mayor of Tunis opened the school in March."}}}
	for question, stays := range map[string]string{
		"متى عُين الوزير الفرنسي؟":         "عُين",
		"من السفير في العراق؟":             "من",
		"من عين كمال الخطيب؟":              "الخطيب",
		"Who opened the school in March?":  "Who",
		"What did the mayor open in March": "What did the",
	} {
		for seed := range uint64(20) {
			other, ok := exchange(rand.New(rand.NewPCG(seed, 0)), question, p)
			if !ok || other == question || !strings.Contains(other, stays) {
				t.Fatalf("%q became %q", question, other)
			}
			var foreign int
			for _, w := range strings.Fields(strings.TrimRight(other, "؟?")) {
				if !strings.Contains(question, w) {
					foreign++
					if strings.Contains(strings.Join(p.Sentences, " "), w) {
						t.Errorf("%q: %q stands in the passage", other, w)
					}
				}
			}
			if foreign == 0 || foreign > 2 {
				t.Errorf("%q became %q", question, other)
			}
		}
	}
	if other, ok := exchange(rand.New(rand.NewPCG(1, 0)), "ماذا حدث بعد ذلك؟", p); ok {
		t.Errorf("a question without a word of a class became %q", other)
	}
}
