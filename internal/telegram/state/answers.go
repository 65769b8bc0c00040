package state

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"isnad/internal/answer"

	"go.etcd.io/bbolt"
)

// An Answer holds what the buttons below an answer, its edits and the owner need.
type Answer struct {
	ID        int64             `json:"id"` // the number of the update that asked
	Chat      int64             `json:"chat"`
	Question  int               `json:"question"`        // the message that asked
	Messages  []int             `json:"messages"`        // those that answer
	Text      string            `json:"text"`            // of the question
	Meant     string            `json:"meant,omitempty"` // what it was taken for in its conversation; empty for Text
	Outcome   answer.Outcome    `json:"outcome"`
	Said      string            `json:"said"` // the answer's text
	Language  string            `json:"language"`
	Citations []answer.Citation `json:"citations"`
	More      []answer.Citation `json:"more,omitempty"` // near places that are not cited
}

// Answers are those that the bot gave, and what people thought of them.
type Answers struct {
	*file
	feedback sync.Mutex // held while the feedback file is written
}

// Put remembers an answer in the place of an earlier one to the same update.
func (s *Answers) Put(a Answer) error {
	return s.update(func(tx *bbolt.Tx) error { return putAnswer(tx, a) })
}

func putAnswer(tx *bbolt.Tx, a Answer) error {
	if err := put(tx, "answers", key(a.ID), a); err != nil {
		return err
	}
	if a.Outcome != answer.Talk {
		if err := put(tx, "latest", key(a.Chat), a.ID); err != nil {
			return err
		}
	}
	for _, m := range a.Messages {
		if err := put(tx, "messages", pair(a.Chat, int64(m)), a.ID); err != nil {
			return err
		}
	}
	return put(tx, "questions", pair(a.Chat, int64(a.Question)), a.ID)
}

// dropAnswer forgets what leads to an answer.
func dropAnswer(tx *bbolt.Tx, a Answer) error {
	for _, m := range a.Messages {
		if err := drop(tx, "messages", pair(a.Chat, int64(m))); err != nil {
			return err
		}
	}
	return drop(tx, "questions", pair(a.Chat, int64(a.Question)))
}

// Finish remembers an answer, and that the update that asked for it is done. This is one change
// of the file instead of two, for the most frequent thing that a bot does.
func (s *Answers) Finish(update int, a Answer, counts ...string) error {
	return s.update(func(tx *bbolt.Tx) error {
		if err := putAnswer(tx, a); err != nil {
			return err
		}
		return s.finish(tx, update, counts)
	})
}

// Get returns the answer with this number.
func (s *Answers) Get(id int64) (a Answer, ok bool) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // what can't be read is not there
		ok = get(tx, "answers", key(id), &a)
		return nil
	})
	return a, ok
}

// To returns the answer to a message.
func (s *Answers) To(chat int64, message int) (a Answer, ok bool) {
	return s.follow("questions", pair(chat, int64(message)))
}

// In returns the answer that a message of the bot's is, or is a part of.
func (s *Answers) In(chat int64, message int) (a Answer, ok bool) {
	return s.follow("messages", pair(chat, int64(message)))
}

// Latest returns the last answer in a chat; a reply to talk is none.
func (s *Answers) Latest(chat int64) (a Answer, ok bool) { return s.follow("latest", key(chat)) }

func (s *Answers) follow(bucket string, k []byte) (a Answer, ok bool) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // what can't be read is not there
		var id int64
		ok = get(tx, bucket, k, &id) && get(tx, "answers", key(id), &a)
		return nil
	})
	return a, ok
}

// feedbackFile is for the owner, in the data folder.
const feedbackFile = "feedback.jsonl"

// A line is what the owner learns of a vote. It does not say who voted.
type line struct {
	Number   uint64         `json:"number"` // a line may come twice when the program was killed while writing
	Time     time.Time      `json:"time"`
	Useful   bool           `json:"useful"`
	Answer   int64          `json:"answer"` // the same for all votes on one answer
	Question string         `json:"question"`
	Outcome  answer.Outcome `json:"outcome"`
	Said     string         `json:"said"`
	Sources  []string       `json:"sources"`
	Language string         `json:"language"`
}

// Vote remembers what a user thinks of an answer, in the place of an earlier vote, and
// writes it for the owner. It reports whether the vote is new.
func (s *Answers) Vote(a Answer, user int64, useful bool) (news bool, err error) {
	err = s.update(func(tx *bbolt.Tx) error {
		var before bool
		voted := get(tx, "votes", pair(a.ID, user), &before)
		if voted && before == useful {
			return nil
		}
		news = true
		if err := put(tx, "votes", pair(a.ID, user), useful); err != nil {
			return err
		}
		return s.addLine(tx, a, useful, voted)
	})
	if err != nil || !news {
		return news, err
	}
	return news, s.WriteFeedback()
}

// addLine queues a line for the file, so that a crash before it is written loses nothing.
func (s *Answers) addLine(tx *bbolt.Tx, a Answer, useful, changed bool) error {
	b := tx.Bucket([]byte("feedback"))
	n, err := b.NextSequence()
	if err != nil {
		return err
	}
	l := line{n, s.now().UTC(), useful, a.ID, a.Text, a.Outcome, a.Said, []string{}, a.Language}
	for _, c := range a.Citations {
		l.Sources = append(l.Sources, c.Span.String())
	}
	if err := put(tx, "feedback", key(int64(n)), l); err != nil {
		return err
	}
	name, other := "useful", "useless"
	if !useful {
		name, other = other, name
	}
	if changed {
		if err := s.add(tx, other, -1); err != nil {
			return err
		}
	}
	return s.add(tx, name, 1)
}

// Feedback returns the owner's file, a line for each vote; empty where nobody has voted.
func (s *Answers) Feedback() ([]byte, error) {
	if err := s.WriteFeedback(); err != nil {
		return nil, err
	}
	s.feedback.Lock()
	defer s.feedback.Unlock()
	name := filepath.Join(s.dir, feedbackFile)
	text, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, &FileError{name, err}
	}
	return text, nil
}

// WriteFeedback appends to the owner's file what is queued for it.
func (s *Answers) WriteFeedback() error {
	s.feedback.Lock()
	defer s.feedback.Unlock()
	var text bytes.Buffer
	var keys [][]byte
	err := s.view(func(tx *bbolt.Tx) error {
		return tx.Bucket([]byte("feedback")).ForEach(func(k, v []byte) error {
			keys = append(keys, bytes.Clone(k))
			return json.Compact(&text, v)
		})
	})
	if err != nil || len(keys) == 0 {
		return err
	}
	if err := appendTo(filepath.Join(s.dir, feedbackFile), lines(text.Bytes())); err != nil {
		return err
	}
	return s.update(func(tx *bbolt.Tx) error {
		for _, k := range keys {
			if err := drop(tx, "feedback", k); err != nil {
				return err
			}
		}
		return nil
	})
}

// lines puts each of the JSON objects that follow each other in text on its own
// line.
func lines(text []byte) []byte {
	var out []byte
	dec := json.NewDecoder(bytes.NewReader(text))
	for {
		var object json.RawMessage
		if dec.Decode(&object) != nil {
			return out
		}
		out = append(append(out, object...), '\n')
	}
}

// appendTo adds text to the end of a file and has it on disk.
func appendTo(name string, text []byte) error {
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return &FileError{name, err}
	}
	_, err = f.Write(text)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return &FileError{name, err}
	}
	return nil
}
