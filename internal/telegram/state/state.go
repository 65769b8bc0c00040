// Package state keeps what the Telegram bot must not forget in one file, telegram.db,
// an embedded database whose changes are whole or not at all (bbolt).
//
// Its buckets, with numbers as eight bytes, big end first, and values as JSON:
//
//	meta       which bot this is, how far its updates are confirmed, counters
//	handled    update → when it was handled, for two days
//	sent       update → messages that went out for it so far, until it is handled
//	parked     update → itself, when others must not wait for it
//	people     user → who it is and what it may
//	chats      chat → settings, and whether its members may ask
//	moved      chat → the id that it had before it became a supergroup
//	subscriptions  number → words that somebody wants to hear of
//	invites    code → an invitation
//	answers    update → an answer with its sources, the last twenty thousand
//	questions  chat and message → the answer to it
//	messages   chat and message → the answer that it is a part of
//	latest     chat → its last answer
//	votes      answer and user → useful or not
//	feedback   number → a line for the owner
//	unanswered number → a question that the articles did not answer, for a week
//	counts     day and name → how often
//	job        the re-embedding that is under way
//
// Everything here is small: people, invitations and counters grow with those who
// use the bot, the rest is bounded.
package state

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

// fileName of the database in the data folder.
const fileName = "telegram.db"

// A Store is the bot's memory. It is safe for concurrent use.
type Store struct {
	*file
	Updates *Updates
	Answers *Answers
	People  *People

	Unanswered *Unanswered
}

// A file is the database and what is needed to use it.
type file struct {
	db  *bbolt.DB
	dir string
	now func() time.Time
}

// buckets of the database.
var buckets = []string{"meta", "handled", "sent", "parked", "people", "chats", "moved", "subscriptions", "invites",
	"answers", "questions", "messages", "latest", "votes", "feedback", "unanswered", "counts", "job"}

// patience is how long Open waits for another process to let go of the file: a bot
// that is being replaced takes a few seconds to end.
var patience = 15 * time.Second

// Open opens the memory in dir, which is made when missing. The error is a
// [FileError].
func Open(dir string) (*Store, error) {
	name := filepath.Join(dir, fileName)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, &FileError{name, err}
	}
	db, err := openFile(name)
	if err != nil {
		return nil, &FileError{name, err}
	}
	f := &file{db: db, dir: dir, now: time.Now}
	err = db.Update(func(tx *bbolt.Tx) error {
		for _, b := range buckets {
			if _, err := tx.CreateBucketIfNotExists([]byte(b)); err != nil {
				return err
			}
		}
		return f.prune(tx)
	})
	if err != nil {
		return nil, errors.Join(&FileError{name, err}, db.Close())
	}
	return &Store{f, &Updates{f}, &Answers{file: f}, &People{f}, &Unanswered{f}}, nil
}

// openFile opens the database. Whoever holds it meanwhile may put another file in its place.
func openFile(name string) (*bbolt.DB, error) {
	for {
		before, _ := os.Stat(name)
		db, err := bbolt.Open(name, 0o600, &bbolt.Options{Timeout: patience, FreelistType: bbolt.FreelistMapType})
		if err != nil {
			return nil, err
		}
		after, err := os.Stat(name)
		if err == nil && (before == nil || os.SameFile(before, after)) {
			return db, nil
		}
		if err := db.Close(); err != nil {
			return nil, err
		}
	}
}

// Close closes the file.
func (s *Store) Close() error { return s.db.Close() }

// A FileError says that the bot's memory can't be used.
type FileError struct {
	Path string
	Err  error
}

func (e *FileError) Error() string {
	if errors.Is(e.Err, berrors.ErrTimeout) {
		return fmt.Sprintf("the bot's memory %s: another process uses it", e.Path)
	}
	return fmt.Sprintf("the bot's memory %s: %v", e.Path, e.Err)
}

func (e *FileError) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *FileError) Hint() string {
	switch {
	case errors.Is(e.Err, berrors.ErrTimeout):
		return "only one bot may use it at a time: stop the other, or use another data folder"
	case errors.Is(e.Err, berrors.ErrInvalid), errors.Is(e.Err, berrors.ErrChecksum), errors.Is(e.Err, berrors.ErrVersionMismatch):
		return "move the file away; the bot then starts without those it was told to serve, and without its invitations"
	}
	return "make the folder writable for the account that runs this program, or use another data folder"
}

// key is n as the buckets have it.
func key(n int64) []byte { return binary.BigEndian.AppendUint64(nil, uint64(n)) }

// pair is the key of two numbers.
func pair(a, b int64) []byte { return append(key(a), key(b)...) }

// number reads what key made.
func number(k []byte) int64 {
	if len(k) < 8 {
		return 0
	}
	return int64(binary.BigEndian.Uint64(k))
}

// put stores v as JSON.
func put(tx *bbolt.Tx, bucket string, k []byte, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return tx.Bucket([]byte(bucket)).Put(k, text)
}

// get reads what put stored; false where there is nothing, or nothing that can be
// read: what an older program wrote must not stop this one.
func get(tx *bbolt.Tx, bucket string, k []byte, v any) bool {
	text := tx.Bucket([]byte(bucket)).Get(k)
	return text != nil && json.Unmarshal(text, v) == nil
}

func drop(tx *bbolt.Tx, bucket string, k []byte) error {
	return tx.Bucket([]byte(bucket)).Delete(k)
}

// view and update are transactions whose errors name the file.
func (f *file) view(do func(tx *bbolt.Tx) error) error { return f.name(f.db.View(do)) }

func (f *file) update(do func(tx *bbolt.Tx) error) error { return f.name(f.db.Update(do)) }

func (f *file) name(err error) error {
	if err == nil {
		return nil
	}
	return &FileError{f.db.Path(), err}
}
