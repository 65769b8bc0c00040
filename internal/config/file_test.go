package config

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"syscall"
	"testing"
)

func TestAFileThatIsThereAndCantBeReadIsAMistake(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := errors.Join(os.Mkdir("settings", 0o755), os.WriteFile("locked.yaml", nil, 0)); err != nil {
		t.Fatal(err)
	}
	t.Run("a folder", func(t *testing.T) {
		_, err := Load("settings", environment())
		check(t, err, "settings: is a directory", "name the file in it, such as settings/config.yaml", syscall.EISDIR)
	})
	t.Run("a file without permission", func(t *testing.T) {
		if os.Geteuid() == 0 {
			t.Skip("nothing is locked for root")
		}
		_, err := Load("locked.yaml", environment())
		check(t, err, "locked.yaml: permission denied", "make it readable for the account that runs this program", fs.ErrPermission)
	})
	t.Run("no permission, whoever runs the test", func(t *testing.T) {
		err := unreadable("locked.yaml", &fs.PathError{Op: "open", Path: "locked.yaml", Err: syscall.EACCES})
		if !strings.Contains(err.Hint(), "readable") || strings.Contains(err.Error(), "open") {
			t.Errorf("%v, hint %s", err, err.Hint())
		}
	})
}
