package question

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// Nothing was chosen by testdata/*-unseen.txt, which were written after everything that the rules
// and the classifier know. testdata/*-odd.txt were too; then more messages were learned from, and
// the log odds chosen, because of what they showed.

// A tally counts what became of the messages of one language.
type tally struct{ all, talk, sort, language int }

func (c tally) String() string {
	return fmt.Sprintf("%d messages: %d taken for talk, %d of the right sort, %d in the right language", c.all, c.talk, c.sort, c.language)
}

func (c *tally) count(m Message, text, sorts, language string) {
	c.all++
	if m.Talk == NoTalk {
		return
	}
	c.talk++
	if slices.Contains(strings.Split(sorts, "/"), string(m.Talk)) {
		c.sort++
	}
	if m.LanguageIn(text, "") == language {
		c.language++
	}
}

// tallyOf reads a file of messages, each language and all together.
func tallyOf(t *testing.T, file string, read func(string) (Message, error)) map[string]*tally {
	t.Helper()
	all := map[string]*tally{"ar": {}, "en": {}, "fr": {}, "all": {}}
	for _, line := range linesOf(t, file, 150) {
		f := strings.SplitN(line, " ", 3)
		m, err := read(f[2])
		if err != nil {
			t.Fatalf("%s: %v", f[2], err)
		}
		all[f[1]].count(m, f[2], f[0], f[1])
		all["all"].count(m, f[2], f[0], f[1])
		if m.Talk == NoTalk || !slices.Contains(strings.Split(f[0], "/"), string(m.Talk)) {
			t.Logf("%q instead of %s: %s", m.Talk, f[0], f[2])
		}
	}
	return all
}

func TestMostUnseenTalkIsRecognised(t *testing.T) {
	for file, least := range map[string]int{"testdata/talk-unseen.txt": 90, "testdata/talk-odd.txt": 70} {
		rules, both := tallyOf(t, file, Rules), tallyOf(t, file, Read)
		for language, c := range both {
			t.Logf("%s: %s: %v; by the rules alone %v", file, language, c, rules[language])
		}
		if c := both["all"]; c.talk*100 < c.all*least {
			t.Errorf("%s: %v, want %d %%", file, c, least)
		}
	}
}

// A question that is unclear by itself goes on to the question before it, where there is one.
func TestUnseenQuestionsAreNoTalk(t *testing.T) {
	for _, file := range []string{"testdata/questions-unseen.txt", "testdata/questions-odd.txt"} {
		for _, text := range linesOf(t, file, 250) {
			if m, err := Read(text); err != nil || m.Talk != NoTalk && m.Talk != Unclear {
				t.Errorf("%s: %q, %v", text, m.Talk, err)
			}
		}
	}
}
