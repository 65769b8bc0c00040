package main

import (
	"context"
	"flag"
	"io"
	"os"

	"isnad/cmd/bot/backup"
	"isnad/internal/units"
)

const backupHelp = `Usage: bot backup [flags] FILE

Writes the data folder into FILE, a tar file with checksums, also while bot serve
or bot web uses it: people, invitations, answers and votes, the key of links, and
the index. With - it goes to standard output. The articles and the settings lie
elsewhere and are not in it; nor is what an unfinished update has embedded so far.

FILE is readable for its owner alone, since it holds the key of links.

Flags:
  --replace      replace FILE where it exists
` + settingsHelp + `
Exit code: 0; 2 a mistake in use or configuration; 3 a failure, and no FILE.

Example:
  bot backup --data /var/lib/isnad isnad-2026-01-31.tar
`

func setupBackup(p *program, fs *flag.FlagSet) action {
	p.declareSettings(fs)
	replace := fs.Bool("replace", false, "replace the file where it exists")
	return func(ctx context.Context, args []string) error {
		name, err := oneFile("backup", args)
		if err != nil {
			return err
		}
		cfg, err := p.load()
		if err != nil {
			return err
		}
		var report backup.Report
		if name == "-" {
			report, err = backup.Write(ctx, cfg.DataDir, p.out, programVersion())
		} else {
			report, err = backup.WriteFile(ctx, cfg.DataDir, name, programVersion(), *replace)
		}
		if err != nil {
			return err
		}
		for _, note := range report.Notes {
			p.note("%s", note)
		}
		p.note("%d files, %s", report.Files, units.Bytes(report.Bytes))
		return nil
	}
}

const restoreHelp = `Usage: bot restore [flags] FILE

Puts back what bot backup wrote: FILE, or - for standard input. bot serve and bot
web must be stopped. Everything is unpacked and its checksums are compared before
anything in the data folder is touched.

A data folder that is not empty is refused; with --replace what is there is moved
into a folder before-restore-… in it, to be removed when it is not needed any
more. As root, the files are given to the owner of the data folder.

Flags:
  --replace      move aside what the data folder holds
` + settingsHelp + `
Exit code: 0; 2 a mistake in use or configuration; 3 a failure: the data folder is
as it was, unless the message says otherwise.

Example:
  bot restore --data /var/lib/isnad isnad-2026-01-31.tar
`

func setupRestore(p *program, fs *flag.FlagSet) action {
	p.declareSettings(fs)
	replace := fs.Bool("replace", false, "move aside what the data folder holds")
	return func(ctx context.Context, args []string) error {
		name, err := oneFile("restore", args)
		if err != nil {
			return err
		}
		cfg, err := p.load()
		if err != nil {
			return err
		}
		var from io.Reader = p.in
		if name != "-" {
			f, err := os.Open(name)
			if err != nil {
				return &usageError{"restore: " + err.Error(), "name a file that bot backup wrote"}
			}
			defer f.Close()
			from = f
		}
		done, err := backup.Restore(ctx, cfg.DataDir, from, *replace)
		if err != nil {
			return err
		}
		p.note("%d files of %s are back", done.Files, done.Made.Format("2006-01-02 15:04 MST"))
		if done.Before != "" {
			p.note("what was there before is in %s: remove it when you do not need it any more", done.Before)
		}
		return nil
	}
}

// oneFile is the one argument of a command.
func oneFile(cmd string, args []string) (string, error) {
	if len(args) == 1 && args[0] != "" {
		return args[0], nil
	}
	return "", &usageError{cmd + ": name one file", "bot help " + cmd}
}
