// Package chats reads what Telegram Desktop exports: result.json, of one chat or of all.
//
// Each message becomes one line, with further lines where its text has them, that says
// when it was sent and by whom:
//
//	[2023-03-12 14:07] ليلى: التسليم يوم الخميس
//
// Messages of the service and those without text are left out. A message takes along
// what it replies to, else the question right before it.
package chats

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"isnad/internal/corpus/doc"
)

// Telegram reads the exports of Telegram Desktop.
var Telegram = doc.Format{Name: "a Telegram export", Extensions: []string{".json"}, Sniff: sniff, Read: read}

// sniff says whether a file that begins with head is an export. One of all chats begins
// with who made it.
func sniff(head string) bool {
	head = strings.TrimLeft(strings.TrimPrefix(head, "\uFEFF"), " \t\r\n")
	if !strings.HasPrefix(head, "{") {
		return false
	}
	one := strings.Contains(head, `"messages"`) && strings.Contains(head, `"type"`)
	all := strings.Contains(head, `"about"`) && (strings.Contains(head, `"personal_information"`) || strings.Contains(head, `"chats"`))
	return one || all
}

// mostDepth is how deep values may be nested around a chat.
const mostDepth = 20

var errNoMessages = errors.New("it has no messages")

func read(ctx context.Context, data string) (*doc.Document, error) {
	in := json.NewDecoder(doc.Reader(ctx, strings.NewReader(strings.TrimPrefix(data, "\uFEFF"))))
	w := writer{}
	if err := w.value(in, ""); err != nil {
		return nil, fmt.Errorf("%w: %v", doc.ErrDocument, err)
	}
	if len(w.lines) == 0 {
		return nil, fmt.Errorf("%w: %w", doc.ErrDocument, errNoMessages)
	}
	d := &doc.Document{Text: w.out.String(), Lines: w.lines, Units: w.units, Structured: true}
	if w.chats == 1 {
		d.Title = w.name
	}
	return d, nil
}

// value reads the next value, which stands under key, and takes up the chats in it.
func (w *writer) value(in *json.Decoder, key string) error {
	if w.depth++; w.depth > mostDepth {
		return errors.New("its values are nested too deep")
	}
	defer func() { w.depth-- }()
	token, err := in.Token()
	if err != nil {
		return err
	}
	switch {
	case token == json.Delim('['):
		for in.More() {
			if key == "messages" {
				err = w.next(in)
			} else {
				err = w.value(in, "")
			}
			if err != nil {
				return err
			}
		}
		_, err = in.Token()
	case token == json.Delim('{'):
		err = w.object(in)
	}
	return err
}

// object reads the rest of an object. The messages of a chat stand behind its name.
func (w *writer) object(in *json.Decoder) error {
	name := ""
	for in.More() {
		key, err := in.Token()
		if err != nil {
			return err
		}
		switch key {
		case "name":
			err = in.Decode(&name)
			if _, other := errors.AsType[*json.UnmarshalTypeError](err); other { // a chat with a deleted account
				err = nil
			}
		case "messages":
			w.open(doc.OneLine(name))
			err = w.value(in, "messages")
		case "chats", "list", "left_chats":
			err = w.value(in, "")
		default:
			var skipped json.RawMessage
			err = in.Decode(&skipped)
		}
		if err != nil {
			return err
		}
	}
	_, err := in.Token()
	return err
}

// A message is one message of an export.
type message struct {
	ID        int64  `json:"id"`
	Type      string `json:"type"`
	Date      string `json:"date"`
	From      string `json:"from"`
	Forwarded string `json:"forwarded_from"`
	ReplyTo   int64  `json:"reply_to_message_id"`
	Text      text   `json:"text"`
	Poll      struct {
		Question text `json:"question"`
		Answers  []struct {
			Text   text `json:"text"`
			Voters int  `json:"voters"`
		} `json:"answers"`
	} `json:"poll"`
}

// A text is a string, or a list of strings and of runs with a look of their own.
type text string

// UnmarshalJSON takes a string, a run or a list of these; of anything else nothing.
func (t *text) UnmarshalJSON(data []byte) error {
	*t = ""
	switch data[0] {
	case '"':
		return json.Unmarshal(data, (*string)(t))
	case '{':
		var run struct {
			Text string `json:"text"`
		}
		if json.Unmarshal(data, &run) == nil {
			*t = text(run.Text)
		}
	case '[':
		var runs []text
		if err := json.Unmarshal(data, &runs); err != nil {
			return err
		}
		var b strings.Builder
		for _, r := range runs {
			b.WriteString(string(r))
		}
		*t = text(b.String())
	}
	return nil
}

// next reads a message. One that is written in another way than known is left out.
func (w *writer) next(in *json.Decoder) error {
	var raw json.RawMessage
	if err := in.Decode(&raw); err != nil {
		return err
	}
	var m message
	if json.Unmarshal(raw, &m) == nil {
		w.message(&m)
	}
	return nil
}
