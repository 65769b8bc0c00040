//go:build unix

package backup

import (
	"context"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// The test's own program backs up and restores when it is told to, so that it can be killed.
func TestMain(m *testing.M) {
	switch args := strings.Fields(os.Getenv("BACKUP_TEST")); {
	case len(args) == 0:
		os.Exit(m.Run())
	case args[0] == "write":
		_, err := WriteFile(context.Background(), args[1], args[2], "1", true)
		exit(err)
	case args[0] == "restore":
		f, err := os.Open(args[2])
		if err == nil {
			_, err = Restore(context.Background(), args[1], f, true)
		}
		exit(err)
	}
}

func exit(err error) {
	if err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
	os.Exit(0)
}

// killed runs an operation and kills it when the moment has come.
func killed(t *testing.T, moment func(), args ...string) (ended bool) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "BACKUP_TEST="+strings.Join(args, " "))
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { moment(); cmd.Process.Kill() }()
	err := cmd.Wait()
	if err != nil && cmd.ProcessState.Exited() {
		t.Fatalf("%v: %v", args, err)
	}
	return err == nil
}

// byTheClock waits up to most.
func byTheClock(most time.Duration) func() {
	return func() { time.Sleep(time.Duration(rand.Int64N(int64(most)))) }
}

// whenFilesMove waits until a restore of dir begins to move files, and a little longer.
func whenFilesMove(dir string) func() {
	return func() {
		for until := time.Now().Add(5 * time.Second); Unfinished(dir) == nil && time.Now().Before(until); {
			time.Sleep(50 * time.Microsecond)
		}
		byTheClock(8 * time.Millisecond)()
	}
}

// timed is how long an operation takes, with some to spare.
func timed(t *testing.T, args ...string) time.Duration {
	t.Helper()
	began := time.Now()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "BACKUP_TEST="+strings.Join(args, " "))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v %s", args, err, out)
	}
	return time.Since(began) * 12 / 10
}

func rounds() int {
	if testing.Short() {
		return 10
	}
	return 30
}

// A backup that was killed leaves the file that was there before, or the whole new one.
func TestABackupThatIsKilledLeavesNoHalfFile(t *testing.T) {
	dir, name := dataFolder(t), filepath.Join(t.TempDir(), "b.tar")
	took := timed(t, "write", dir, name)
	ends := map[bool]int{}
	for range rounds() {
		ends[killed(t, byTheClock(took), "write", dir, name)]++
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Restore(t.Context(), t.TempDir(), f, false); err != nil {
			t.Fatalf("after a kill: %v", err)
		}
		f.Close()
	}
	t.Logf("%d killed, %d ended before", ends[false], ends[true])
}

// A restore that was killed leaves the folder as it was, or as the backup has it, or says
// that it is half restored and has kept everything; run again it succeeds.
func TestARestoreThatIsKilledLosesNothing(t *testing.T) {
	from := dataFolder(t)
	name := filepath.Join(t.TempDir(), "b.tar")
	timed(t, "write", from, name)
	old := map[string]string{"web.key": "mine", "chat_history": "mine", "tokens.json": "mine"}
	fill := func() string {
		dir := t.TempDir()
		for file, text := range old {
			write(t, dir, file, text)
		}
		return dir
	}
	took := timed(t, "restore", fill(), name)
	counts := map[string]int{}
	for n := range rounds() {
		dir := fill()
		moment := byTheClock(took)
		if n%3 > 0 {
			moment = whenFilesMove(dir)
		}
		killed(t, moment, "restore", dir, name)
		now := files(t, dir)
		kept := 0 // of the old files, wherever they are
		for path, text := range now {
			if text == "mine" && old[filepath.Base(path)] != "" {
				kept++
			}
		}
		switch {
		case kept != len(old):
			t.Fatalf("%d of %d files are kept: %v", kept, len(old), now)
		case Unfinished(dir) != nil:
			counts["half restored"]++
		case now["web.key"] == "mine":
			counts["as it was"]++
		case now["index/CURRENT"] != "" && now[memory] != "":
			counts["restored"]++
		default:
			t.Fatal("neither the old folder nor the backup's, and nobody says so")
		}
		timed(t, "restore", dir, name)
		if err := Unfinished(dir); err != nil || files(t, dir)["web.key"] != strings.Repeat("k", 32) {
			t.Fatalf("run again: %v", err)
		}
	}
	if t.Log(counts); counts["half restored"] == 0 && !testing.Short() {
		t.Error("no kill came while files were moved: the test shows nothing")
	}
}
