package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"isnad/internal/question"
	"isnad/internal/question/smalltalk"
)

// An example is a message and what it is.
type example struct {
	text     string
	label    string  // sort of talk, or question
	language string  // empty where it is not known
	weight   float64 // how much it counts
}

func (x example) asks() bool { return x.label == smalltalk.Question }

// count counts the messages of talk, or the others.
func count(all []example, talk bool) (n int) {
	for _, x := range all {
		if x.asks() != talk {
			n++
		}
	}
	return n
}

// languages are those of the files of messages.
var languages = map[string]string{"arabic": "ar", "egyptian": "ar", "levantine": "ar", "gulf": "ar", "maghrebi": "ar", "latin": "ar", "english": "en", "french": "fr"}

// longest is the longest question that is learned from, in words.
const longest = 9

// load reads everything that is learned from, and what the figures are of.
func load(without string) (learned, held []example, err error) {
	files, err := filepath.Glob("train/talk/*.txt")
	if err != nil || len(files) == 0 {
		return nil, nil, fmt.Errorf("no messages in train/talk: run it in the folder of the module; %v", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		all, err := messages(file, languages[name])
		if err != nil {
			return nil, nil, err
		}
		for i, x := range all {
			if name == without || without == "tenth" && i%10 == 0 && !x.asks() {
				held = append(held, x)
			} else {
				learned = append(learned, x)
			}
		}
	}
	asked, unasked, err := lots()
	if err != nil {
		return nil, nil, err
	}
	short, err := lines("internal/question/testdata/short.txt")
	for _, text := range short {
		learned = append(learned, example{text: text, label: smalltalk.Question, weight: 3})
	}
	return append(learned, asked...), append(held, unasked...), err
}

// messages reads a file in the form of lang/*/talk.txt: sections of messages between bars.
func messages(file, language string) (all []example, err error) {
	text, err := lines(file)
	label := ""
	for _, line := range text {
		if line[0] == '[' {
			label = strings.Trim(line, "[]")
			continue
		}
		for m := range strings.SplitSeq(line, " | ") {
			x := example{strings.TrimSpace(m), label, language, 1}
			if x.asks() {
				x.weight = 3
			}
			all = append(all, x)
		}
	}
	return all, err
}

// lots reads the questions of the lots that may be learned from, and the others.
func lots() (learned, held []example, err error) {
	names, err := lines("train/lots/held.txt")
	if err != nil {
		return nil, nil, err
	}
	files, err := filepath.Glob("train/lots/*/questions/*.q")
	if err != nil || len(files) == 0 {
		return nil, nil, fmt.Errorf("no questions in train/lots: %v", err)
	}
	for _, file := range files {
		all, err := lotQuestions(file)
		if err != nil {
			return nil, nil, err
		}
		lot := filepath.Base(filepath.Dir(filepath.Dir(file)))
		if lot == "measure" || slices.Contains(names, lot+"/"+strings.TrimSuffix(filepath.Base(file), ".q")) {
			held = append(held, all...)
			continue
		}
		learned = append(learned, slices.DeleteFunc(all, func(x example) bool { return len(strings.Fields(x.text)) > longest })...)
	}
	for _, file := range []string{"train/news/questions.jsonl", "train/news-held/questions.jsonl"} {
		all, err := jsonQuestions(file)
		if err != nil {
			return nil, nil, err
		}
		held = append(held, all...)
	}
	return learned, held, nil
}

// lotQuestions reads the lines “kind | language | question | answer”.
func lotQuestions(file string) (all []example, err error) {
	text, err := lines(file)
	for _, line := range text {
		if f := strings.Split(line, "|"); len(f) > 3 {
			all = append(all, example{strings.TrimSpace(f[2]), smalltalk.Question, strings.TrimSpace(f[1]), 1})
		}
	}
	return all, err
}

func jsonQuestions(file string) (all []example, err error) {
	text, err := lines(file)
	for _, line := range text {
		var q struct{ Question string }
		if err := json.Unmarshal([]byte(line), &q); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, example{text: q.Question, label: smalltalk.Question})
	}
	return all, err
}

// lines reads the lines of a file that are not empty and no comments.
func lines(file string) (all []string, err error) {
	data, err := os.ReadFile(file)
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			all = append(all, line)
		}
	}
	return all, err
}

// mixedQuestions is how many questions are made of words of talk and others.
const mixedQuestions = 1500

// mixed makes questions of one to three words of talk and a word that no talk has: “good
// harbour” is no praise.
func mixed(learned []example, chance *rand.Rand) (all []example) {
	talk := map[string]bool{}
	var said, asked []string
	for _, x := range learned {
		if fields := strings.Fields(x.text); !x.asks() {
			for _, w := range smalltalk.Words(x.text) {
				talk[w] = true
			}
			n := 1 + chance.IntN(min(3, len(fields)))
			i := chance.IntN(len(fields) - n + 1)
			said = append(said, strings.Join(fields[i:i+n], " "))
		}
	}
	for _, x := range learned {
		for _, w := range smalltalk.Words(x.text) {
			if x.asks() && len(w) > 3 && !talk[w] {
				asked = append(asked, w)
			}
		}
	}
	for len(all) < mixedQuestions {
		a, b := said[chance.IntN(len(said))], asked[chance.IntN(len(asked))]
		if isASCII(a) != isASCII(b) {
			continue
		}
		if chance.IntN(2) == 0 {
			a, b = b, a
		}
		all = append(all, example{text: a + " " + b, label: smalltalk.Question, weight: 1})
	}
	return all
}

// joinedMessages is how many messages are made of two.
const joinedMessages = 3000

// joined makes messages of two: two of talk, of which the more telling sort counts, or talk and a
// question, which is a question.
func joined(learned []example, chance *rand.Rand) (all []example) {
	talk := slices.Clone(learned)
	talk = slices.DeleteFunc(talk, example.asks)
	for len(all) < joinedMessages {
		a, b := talk[chance.IntN(len(talk))], talk[chance.IntN(len(talk))]
		if len(all)%2 == 0 {
			b = learned[chance.IntN(len(learned))]
		}
		if b.language != a.language || isASCII(a.text) != isASCII(b.text) {
			continue
		}
		x := example{a.text + joints[chance.IntN(len(joints))] + b.text, b.label, a.language, 1}
		if !b.asks() && slices.Index(question.Talks, question.Talk(a.label)) < slices.Index(question.Talks, question.Talk(b.label)) {
			x.label = a.label
		}
		all = append(all, x)
	}
	return all
}

// joints stand between two messages in one.
var joints = []string{" ", ", ", "، ", ". ", "! ", "\n"}

func isASCII(s string) bool { return s[0] < 0x80 }
