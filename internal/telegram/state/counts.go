package state

import (
	"strings"
	"time"

	"go.etcd.io/bbolt"
)

// count adds one to each of the names, for today.
func (f *file) count(tx *bbolt.Tx, names []string) error {
	for _, name := range names {
		if err := f.add(tx, name, 1); err != nil {
			return err
		}
	}
	return nil
}

func (f *file) add(tx *bbolt.Tx, name string, n int) error {
	k := []byte(f.now().UTC().Format(time.DateOnly) + "|" + name)
	var sum int
	get(tx, "counts", k, &sum)
	return put(tx, "counts", k, sum+n)
}

// Counts returns how often each name was counted in the last days, today included; 0 days
// mean since the beginning.
func (s *Store) Counts(days int) map[string]int {
	sums := map[string]int{}
	first := ""
	if days > 0 {
		first = s.now().UTC().AddDate(0, 0, 1-days).Format(time.DateOnly)
	}
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // what can't be read counts nothing
		c := tx.Bucket([]byte("counts")).Cursor()
		for k, _ := c.Seek([]byte(first)); k != nil; k, _ = c.Next() {
			var n int
			_, name, _ := strings.Cut(string(k), "|")
			if get(tx, "counts", k, &n) {
				sums[name] += n
			}
		}
		return nil
	})
	return sums
}

// A Job is an update of the index that is in progress.
type Job struct {
	ID       int64     `json:"id"`
	Chat     int64     `json:"chat"`
	Group    bool      `json:"group"`
	Thread   int       `json:"thread"`
	Message  int       `json:"message"` // that shows its progress
	By       int64     `json:"by"`
	Language string    `json:"language"`
	Rebuild  bool      `json:"rebuild"`
	Since    time.Time `json:"since"`
}

// SetJob remembers a job, so that it goes on after a restart.
func (s *Store) SetJob(j Job) error {
	return s.update(func(tx *bbolt.Tx) error { return put(tx, "job", []byte("job"), j) })
}

// Job returns the job that is in progress.
func (s *Store) Job() (j Job, ok bool) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // what can't be read is done
		ok = get(tx, "job", []byte("job"), &j)
		return nil
	})
	return j, ok
}

// EndJob forgets the job.
func (s *Store) EndJob() error {
	return s.update(func(tx *bbolt.Tx) error { return drop(tx, "job", []byte("job")) })
}

// Note returns a short text that was remembered under a name, for example what the menus
// were set to.
func (s *Store) Note(name string) (text string) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // what can't be read is not there
		get(tx, "meta", []byte("note "+name), &text)
		return nil
	})
	return text
}

// SetNote remembers a short text under a name.
func (s *Store) SetNote(name, text string) error {
	return s.update(func(tx *bbolt.Tx) error { return put(tx, "meta", []byte("note "+name), text) })
}
