package budget

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"isnad/internal/regular"
)

// Open is a budget that goes on with what a file says was used today, and keeps the
// file. Where the file can't be read it starts anew, with the error; the file is then
// replaced.
//
// Several programs may share the file: each adds what it settled to what it finds there.
// Two that do so within the same millisecond can lose one question's tokens, and a program
// sees what others used when it is started. The count keeps a bill small; it is no accounting.
func Open(perDay int, file string) (*Budget, error) {
	b := New(perDay)
	b.file = file
	day, err := readDay(file)
	if err == nil && day.Date != "" {
		b.day, b.pending = day, newDay(day.Date)
	}
	return b, err
}

const mostFile = 64 << 20 // bytes: a million users

// readDay reads the file of a budget; one that does not exist is a day without a date.
func readDay(file string) (day Day, err error) {
	data, err := regular.Read(file, mostFile)
	if errors.Is(err, fs.ErrNotExist) {
		return Day{}, nil
	}
	if err == nil {
		err = json.Unmarshal(data, &day)
	}
	if err == nil {
		_, err = time.Parse(time.DateOnly, day.Date)
	}
	if err != nil {
		return Day{}, fmt.Errorf("read the used tokens in %s: %w", file, err)
	}
	if day.Used == nil {
		day.Used = map[string]int{}
	}
	return day, nil
}

// keep adds what a user used to the file. What can't be written is added the next time.
func (b *Budget) keep(user string, used int) {
	if b.file == "" {
		return
	}
	b.pending.Used[user] += used
	b.pending.Questions++
	if err := b.write(); err != nil {
		if b.Failed != nil {
			b.Failed(fmt.Errorf("write the used tokens to %s: %w", b.file, err))
		}
		return
	}
	b.pending = newDay(b.day.Date)
}

// write replaces the file with what it holds of today and what is pending.
func (b *Budget) write() error {
	day, err := readDay(b.file)
	if err != nil || day.Date != b.day.Date {
		day = newDay(b.day.Date)
	}
	for user, used := range b.pending.Used {
		day.Used[user] += used
	}
	day.Questions += b.pending.Questions
	data, err := json.Marshal(day)
	if err != nil {
		return err
	}
	temporary := fmt.Sprintf("%s.%d.tmp", b.file, os.Getpid())
	if err := os.WriteFile(temporary, append(data, '\n'), 0o600); err != nil {
		return err
	}
	if err := os.Rename(temporary, b.file); err != nil {
		return errors.Join(err, os.Remove(temporary))
	}
	return nil
}
