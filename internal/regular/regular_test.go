package regular

import (
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

func TestOnlyFilesAreRead(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("it has no such devices")
	}
	t.Chdir(t.TempDir()) // a socket's name must be short
	if err := os.WriteFile("file", []byte("four"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := exec.Command("mkfifo", "pipe").Run(); err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("unix", "socket")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	for link, target := range map[string]string{"to-file": "file", "to-pipe": "pipe", "to-zero": "/dev/zero", "to-nothing": "nothing"} {
		if err := os.Symlink(target, link); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		claim, name string
		want        error
	}{
		{"a file", "file", nil},
		{"a link to one", "to-file", nil},
		{"the null device", os.DevNull, nil},
		{"a pipe", "pipe", ErrIrregular},
		{"a link to one", "to-pipe", ErrIrregular},
		{"a socket", "socket", ErrIrregular},
		{"a device without end", "/dev/zero", ErrIrregular},
		{"a link to one", "to-zero", ErrIrregular},
		{"a link to nothing", "to-nothing", os.ErrNotExist},
		{"a file that is too large", os.Args[0], ErrTooLarge},
	} {
		if _, err := Read(c.name, 4); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.claim, err, c.want)
		}
	}
	if data, err := Read(filepath.Join(".", "file"), 4); string(data) != "four" {
		t.Errorf("%q, %v", data, err)
	}
	if _, err := Read(".", 4); err == nil || errors.Is(err, ErrIrregular) {
		t.Errorf("a folder: %v", err)
	}
}
