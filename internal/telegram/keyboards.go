package telegram

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/texts"
)

const (
	sourcesInRow = 5  // buttons of sources that a phone shows side by side
	mostTitles   = 4  // sources with a button of their own width, with the title
	longLabel    = 40 // of a title on a button, in UTF-16 units
)

// answerKeyboard returns a button for each source, two to say whether the answer is useful, and
// one for places nearby where there are any. They carry the answer's number, so that they work after a
// restart.
func answerKeyboard(w *texts.Words, a state.Answer) *botapi.Keyboard {
	number, cited := strconv.FormatInt(a.ID, 36), a.Citations
	var open []botapi.Button
	inRow := sourcesInRow
	for _, c := range cited {
		label := fmt.Sprintf("📄 %d", c.N)
		if len(cited) <= mostTitles && c.Title != "" {
			inRow = 1
			label += " · \u2068" + message.Label(c.Title, longLabel) + "\u2069"
		}
		open = append(open, botapi.Button{Text: label, Data: fmt.Sprintf("s:%s:%d", number, c.N)})
	}
	var k botapi.Keyboard
	for row := range slices.Chunk(open, inRow) {
		k.Rows = append(k.Rows, row)
	}
	last := []botapi.Button{{Text: w.Useful, Data: "v:" + number + ":1"}, {Text: w.Useless, Data: "v:" + number + ":0"}}
	if len(a.More) > 0 {
		last = append(last, botapi.Button{Text: w.Nearby, Data: "m:" + number})
	}
	k.Rows = append(k.Rows, last)
	return &k
}

// mostCopied is how many characters a button can put into the clipboard.
const mostCopied = 256

// pageKeyboard returns the buttons below an answer's i-th source: to the one before and behind
// it, and to copy the quotation with its place.
func pageKeyboard(w *texts.Words, a state.Answer, i int) *botapi.Keyboard {
	to := func(label string, i int) botapi.Button {
		return botapi.Button{Text: label, Data: fmt.Sprintf("n:%s:%d", strconv.FormatInt(a.ID, 36), i)}
	}
	var row []botapi.Button
	if i > 0 {
		row = append(row, to("◀", i-1))
	}
	row = append(row, botapi.Button{Text: w.Copy, Copy: &botapi.Copy{Text: message.Copied(a.Citations[i], mostCopied)}})
	if i < len(a.Citations)-1 {
		row = append(row, to("▶", i+1))
	}
	k := &botapi.Keyboard{Rows: [][]botapi.Button{row}}
	if address := a.Citations[i].URL; strings.HasPrefix(address, "https://") { // others Telegram refuses, and the message with them
		k.Rows = append(k.Rows, []botapi.Button{{Text: w.Open, URL: address}})
	}
	return k
}
