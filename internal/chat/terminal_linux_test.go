package chat

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// childHistory makes the test binary a program that holds a conversation on its
// own terminal: the line editor knows only the process's standard streams.
const childHistory = "ISNAD_TEST_CHAT_HISTORY"

func TestMain(m *testing.M) {
	name, child := os.LookupEnv(childHistory)
	if !child {
		os.Exit(m.Run())
	}
	err := Run(context.Background(), Options{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Terminal: true, Printer: Printer{Terminal: true},
		HistoryFile: name, Library: fakeLibrary{fake, new(int)},
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
	os.Exit(0)
}

// A screen is a pseudo-terminal with a conversation on it.
type screen struct {
	t      *testing.T
	keys   *os.File // the master's side
	tty    *os.File // the program's side
	cmd    *exec.Cmd
	before unix.Termios // the terminal's mode when nobody had touched it
	mu     sync.Mutex
	shown  string // not yet expected
}

// openScreen starts a conversation on a new terminal.
func openScreen(t *testing.T, history string, env ...string) *screen {
	t.Helper()
	keys, err := os.OpenFile("/dev/ptmx", os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo-terminals here: ", err)
	}
	t.Cleanup(func() { keys.Close() })
	fd := int(keys.Fd())
	if err := unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0); err != nil {
		t.Fatal(err)
	}
	n, err := unix.IoctlGetUint32(fd, unix.TIOCGPTN)
	if err != nil {
		t.Fatal(err)
	}
	tty, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo-terminals here: ", err)
	}
	t.Cleanup(func() { tty.Close() })
	if err := unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Row: 24, Col: 80}); err != nil {
		t.Fatal(err)
	}
	s := &screen{t: t, keys: keys, tty: tty}
	go s.watch()
	s.before = s.mode() // a program that has started may have changed it already
	s.start(history, env...)
	return s
}

func (s *screen) start(history string, env ...string) {
	s.t.Helper()
	s.cmd = exec.Command(os.Args[0])
	// The race detector's default is to sleep a second at the end of a program.
	s.cmd.Env = append(append(os.Environ(), "TERM=xterm", "GORACE=atexit_sleep_ms=0", childHistory+"="+history), env...)
	s.cmd.Stdin, s.cmd.Stdout, s.cmd.Stderr = s.tty, s.tty, s.tty
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := s.cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { s.cmd.Process.Kill() })
}

// watch collects what the program shows.
func (s *screen) watch() {
	buf := make([]byte, 4096)
	for {
		n, err := s.keys.Read(buf)
		s.mu.Lock()
		s.shown += string(buf[:n])
		s.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func (s *screen) press(keys string) {
	s.t.Helper()
	if _, err := s.keys.WriteString(keys); err != nil {
		s.t.Fatal(err)
	}
}

// expect waits until text is shown, and forgets what came up to it.
func (s *screen) expect(text string) {
	s.t.Helper()
	deadline := time.Now().Add(10 * time.Second)
	for {
		s.mu.Lock()
		_, rest, found := strings.Cut(s.shown, text)
		if found {
			s.shown = rest
		}
		shown := s.shown
		s.mu.Unlock()
		if found {
			return
		}
		if time.Now().After(deadline) {
			s.t.Fatalf("%q is not shown, but %q", text, shown)
		}
		time.Sleep(2 * time.Millisecond)
	}
}

// ended waits until the program has left.
func (s *screen) ended() {
	s.t.Helper()
	stop := time.AfterFunc(10*time.Second, func() { s.cmd.Process.Kill() })
	defer stop.Stop()
	if err := s.cmd.Wait(); err != nil {
		s.t.Errorf("the program ended with %v", err)
	}
}

// mode is how the terminal is set.
func (s *screen) mode() unix.Termios {
	s.t.Helper()
	m, err := unix.IoctlGetTermios(int(s.tty.Fd()), unix.TCGETS)
	if err != nil {
		s.t.Fatal(err)
	}
	return *m
}

const (
	ctrlC, ctrlD = "\x03", "\x04"
	arrowUp      = "\x1b[A"
	arrowLeft    = "\x1b[D"
	asked        = "أين ينبع النيل؟"
)

func TestTerminal(t *testing.T) {
	history := filepath.Join(t.TempDir(), "data", "history")
	s := openScreen(t, history)
	s.expect("وعددها 7")
	s.expect(prompt)
	s.press(asked + "\r")
	s.expect(spring + " [1]")
	s.expect("[1] \u2068nile.md:3\u2069")

	// The arrow key brings the question back.
	s.expect(prompt)
	s.press(arrowUp)
	s.expect(asked)
	s.press("\r")
	s.expect(spring)

	// A line can be corrected in the middle.
	s.expect(prompt)
	s.press("سع" + arrowLeft + "ا\r")
	s.expect("لم أجد: ساع")
	s.expect(prompt)
	s.press(ctrlD)
	s.ended()
	if after := s.mode(); after != s.before {
		t.Errorf("the terminal is left as %+v, it was %+v", after, s.before)
	}

	// Another run remembers.
	s.start(history)
	s.expect(prompt)
	s.press(arrowUp + arrowUp)
	s.expect(asked)
	s.press("\r")
	s.expect(spring)
	s.expect(prompt)
	s.press("/quit\r")
	s.ended()
}

func TestCtrlC(t *testing.T) {
	s := openScreen(t, "")
	s.expect(prompt)
	s.press("slow\r")
	s.expect("\n")
	time.Sleep(50 * time.Millisecond) // the question must be running
	s.press(ctrlC)
	s.expect("أُوقف السؤال.")

	s.expect(prompt)
	s.press("half a question" + ctrlC)
	s.expect("مرة أخرى للخروج")
	s.expect(prompt)
	s.press("س\r") // the half line is gone, and the next Ctrl-C is a first one
	s.expect("لم أجد: س\r\n")
	s.expect(prompt)
	s.press(ctrlC)
	s.expect("مرة أخرى للخروج")
	s.expect(prompt)
	s.press(ctrlC)
	s.ended()
	if after := s.mode(); after != s.before {
		t.Errorf("the terminal is left as %+v, it was %+v", after, s.before)
	}
}

func TestTerminalWithoutEditing(t *testing.T) {
	s := openScreen(t, "", "TERM=dumb")
	s.expect(prompt)
	s.press(ctrlC)
	s.expect("مرة أخرى للخروج")
	s.press("where?\n")
	s.expect("[1] \u2068nile.md:3\u2069")
	s.expect(prompt)
	s.press(ctrlD)
	s.ended()
}
