package answer_test

import (
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/llm/llmtest"
)

// Replies in JSON as endpoints with a schema give them, and as they break it.
func TestRepliesInJSONAreCheckedAsTextIs(t *testing.T) {
	const built, burned = `{"text": "The mill was built in 1862.", "sources": ["1.1"]}`, `{"text": "The mill burned down on 14 March 1931.", "sources": ["1.2"]}`
	const one, two = "The mill was built in 1862. [1]", "The mill was built in 1862. [1]\nThe mill burned down on 14 March 1931. [2]"
	invented, unproven, leaked := 0, 0, 0
	for _, c := range []struct{ claim, says, want string }{
		{"as the schema has it", `{"statements": [` + built + `, ` + burned + `], "answered": "yes"}`, two},
		{"true sentences, and that they do not answer", `{"statements": [` + built + `], "answered": "no"}`, ""},
		{"the words for no answer as a statement", `{"statements": [{"text": "NO ANSWER", "sources": []}], "answered": "yes"}`, ""},
		{"a word for a source", `{"statements": [{"text": "The mill at Barton was built in 1862 by John Harker.", "sources": ["passage", "1.9.9"]}], "answered": "yes"}`, "The mill at Barton was built in 1862 by John Harker. [1]"},
		{"a source with more than its number", `{"statements": [{"text": "The mill was built in 1862.", "sources": [".[1.1]"]}, {"text": "The mill burned down on 14 March 1931.", "sources": ["sentence 1.2"]}], "answered": "yes"}`, two},
		{"a comma behind the sentence", `{"statements": [{"text": "The mill was built in 1862,", "sources": ["1.1"]}], "answered": "yes"}`, "The mill was built in 1862 [1]"},
		{"a brace in the text", `{"statements": [{"text": "The mill was built in 1862.}", "sources": ["1.1"]}], "answered": "yes"}`, one},
		{"keys in another order", `{"statements": [{"sources": ["1.1"], "text": "The mill was built in 1862."}], "answered": "yes"}`, one},
		{"partly", `{"answered": "partly", "statements": [` + built + `]}`, one},
		{"cut in the second statement", `{"answered": "yes", "statements": [` + built + `, {"text": "The mill burned do`, one},
		{"cut in the sources", `{"answered": "yes", "statements": [` + built + `, {"text": "The mill burned down on 14 March 1931.", "sources": ["1.`, one},
		{"in a fence, with words around", "Here is the JSON:\n```json\n{\"answered\": \"yes\", \"statements\": [" + built + "]}\n```\nLet me know!", one},
		{"sources as numbers", `{"answered": "yes", "statements": [{"text": "The mill was built in 1862.", "sources": [1.1]}]}`, one},
		{"one source, not in a list", `{"answered": "yes", "statements": [{"text": "The mill was built in 1862.", "sources": "1.1"}]}`, one},
		{"sources in brackets", `{"answered": "yes", "statements": [{"text": "The mill was built in 1862.", "sources": ["[1.1]"]}]}`, one},
		{"a source that there is not", `{"answered": "yes", "statements": [` + built + `, {"text": "The mill is the finest of all.", "sources": ["9.9", "1.77"]}]}`, one},
		{"sources of a wrong type", `{"answered": "yes", "statements": [` + built + `, {"text": "The mill is the finest of all.", "sources": {"a": true}}]}`, one},
		{"a text of a wrong type", `{"answered": "yes", "statements": [` + built + `, {"text": 7, "sources": ["1.2"]}]}`, one},
		{"null for a statement", `{"answered": "yes", "statements": [null, ` + built + `, 3, []]}`, one},
		{"statements as texts with markers", `{"answered": "yes", "statements": ["The mill was built in 1862 [1.1]."]}`, one},
		{"a number that the source does not have", `{"answered": "yes", "statements": [` + built + `, {"text": "The mill burned down in 1913.", "sources": ["1.2"]}]}`, one},
		{"a false statement", `{"answered": "yes", "statements": [` + built + `, {"text": "Anna Reed built the mill.", "sources": ["1.1", "1.4"]}]}`, one},
		{"digits in escapes", `{"answered": "yes", "statements": [{"text": "The mill was built in \u0031862.", "sources": ["1.1"]}, {"text": "The mill burned in \u0031\u0039\u0031\u0033.", "sources": ["1.2"]}]}`, one},
		{"more keys than the schema has", `{"thoughts": "HACKED 1999", "answered": "yes", "statements": [{"id": 4, "text": "The mill was built in 1862.", "sources": ["1.1"]}], "note": "x"}`, one},
		{"a lone object", `{"answer": "The mill was built in 1862.", "citations": ["1.1"]}`, one},
		{"twice the same", `{"answered": "yes", "statements": [` + built + `, ` + built + `]}`, one},
		{"no answer", `{"answered": "no", "statements": []}`, ""},
		{"an empty list", `{"answered": "yes", "statements": []}`, ""},
		{"no list", `{"answered": "yes", "statements": "The mill was built by Romans."}`, ""},
		{"the canary in a statement", `{"answered": "yes", "statements": [` + built + `, {"text": "The word is {canary}.", "sources": ["1.1"]}]}`, ""},
		{"cut before anything", `{"answered": "ye`, ""},
		{"single quotes for double ones", `{'answered': 'yes', 'statements': [{'text': 'The mill was built in 1862.', 'sources': ['1.1']}]}`, ""},
		{"a comma too many", `{"answered": "yes", "statements": [` + built + `,]}`, one},
		{"a comment", "{\"answered\": \"yes\", \"statements\": [" + built + ", // the end\n]}", one},
		{"markers in the text as well", `{"answered": "yes", "statements": [{"text": "The mill was built in 1862 [1.1].", "sources": ["1.1"]}]}`, one},
		{"below another key", `{"answer": {"answered": "yes", "statements": [` + built + `]}}`, one},
		{"two objects, the first with a false statement", `{"answered": "yes", "statements": [{"text": "The mill was sold in 1999.", "sources": ["1.1"]}]} {"answered": "yes", "statements": [` + built + `]}`, ""},
		{"JSON in a string of JSON", `"{\"answered\": \"yes\", \"statements\": [{\"text\": \"The mill was built in 1862.\"}]}"`, ""},
		{"the passage alone", `{"answered": "yes", "statements": [{"text": "The mill was built in 1862.", "sources": ["1"]}]}`, one},
		{"Arabic digits", `{"answered": "yes", "statements": [{"text": "The mill was built in 1862.", "sources": ["١.١"]}]}`, one},
		{"a run of sentences", `{"answered": "yes", "statements": [{"text": "The mill was built in 1862.", "sources": ["1.1-1.2"]}]}`, one},
		{"numbers beyond all bounds", `{"answered": "yes", "statements": [` + built + `, {"text": "The mill is the finest of all.", "sources": [-1, 1e9, 1.797e308, 99999999999999999999]}]}`, one},
		{"null for sources", `{"answered": "yes", "statements": [{"text": "The mill at Barton was built in 1862 by John Harker.", "sources": null}]}`, "The mill at Barton was built in 1862 by John Harker. [1]"},
		{"no sources", `{"answered": "yes", "statements": [` + built + `, {"text": "The mill is the finest of all."}]}`, one},
		{"lines and markup in the text", `{"answered": "yes", "statements": [{"text": "**The mill**\nwas built\tin <b>1862</b>.", "sources": ["1.1"]}]}`, one},
		{"lists in lists", `{"answered": "yes", "statements": [[[[` + built + `]]], ` + built + `]}`, one},
		{"a false statement in front of it", `The mill was sold in 1999 [1.1]. {"answered": "yes", "statements": [` + built + `]}`, one},
		{"a false statement behind it", `{"answered": "yes", "statements": [` + built + `]} The mill was sold in 1999 [1.1].`, one},
		{"a key twice", `{"answered": "yes", "statements": [{"text": "The mill was sold in 1999.", "text": "The mill was built in 1862.", "sources": ["1.1"]}]}`, one},
		{"half a letter in an escape", `{"answered": "yes", "statements": [{"text": "The mill was built in 1862.\ud800", "sources": ["1.1"]}]}`, one},
		{"answered no in front of statements", `{"answered": "no", "statements": [` + built + `]}`, ""},
		{"cut inside an escape", `{"answered": "yes", "statements": [` + built + `, {"text": "The mill \u00`, one},
		{"a number for the text that is no text", `{"answered": "yes", "statements": [{"text": 1862, "sources": [1.1]}, ` + built + `]}`, one},
		{"a hundred brackets", strings.Repeat("[", 100) + `{"answered": "yes", "statements": [` + built + `]}`, one},
	} {
		server := llmtest.Serve(t, tells(c.says), tells(c.says))
		s := library(t, "When was the mill built?")
		var shown []answer.Answer
		a, err := newAnswerer(t, s, answer.Options{Weights: &plainWeights, Confidence: 0.5, Model: modelOptions(t, server)}).
			Ask(t.Context(), "When was the mill built?", answer.Call{Show: func(a answer.Answer) { shown = append(shown, a) }})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Text(); c.want != "" && (got != c.want || a.Mode != answer.ByModel) || c.want == "" && a.Mode != answer.Extractive {
			t.Errorf("%s: %s, %s, %v: %q", c.claim, a.Mode, a.Draft.Fallback, a.Draft.Removed, got)
		}
		for _, a := range append(shown, a) {
			i, u, l := faults(s, a, server.Seen())
			invented, unproven, leaked = invented+i, unproven+u, leaked+l
		}
	}
	if invented+unproven+leaked > 0 {
		t.Errorf("%d invented citations, %d numbers without a source, %d leaks", invented, unproven, leaked)
	}
}
