//go:build unix

package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// formerDir is where the files of the former commit are.
func (b *bench) formerDir() string { return filepath.Join(b.dir, "commit-"+b.before) }

// buildFormer builds a program of the former commit. git archive makes its files, so
// that the repository is left as it is.
func (b *bench) buildFormer(ctx context.Context, folder string) (string, error) {
	dir := b.formerDir()
	program := filepath.Join(b.dir, filepath.Base(folder)+"-"+b.before)
	if _, err := os.Stat(program); err == nil {
		return program, nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	archive, err := exec.CommandContext(ctx, "git", "archive", b.before).Output()
	if err != nil {
		return "", fmt.Errorf("git archive %s: %w", b.before, err)
	}
	unpack := exec.CommandContext(ctx, "tar", "-x", "-C", dir)
	unpack.Stdin = bytes.NewReader(archive)
	if out, err := unpack.CombinedOutput(); err != nil {
		return "", fmt.Errorf("tar: %w %s", err, out)
	}
	return program, build(ctx, dir, program, folder)
}

// buildBot builds the program as it is now.
func (b *bench) buildBot(ctx context.Context) (string, error) {
	program := filepath.Join(b.dir, "bot")
	return program, build(ctx, ".", program, "./cmd/bot")
}

func build(ctx context.Context, dir, program, folder string) error {
	cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-ldflags=-s -w", "-o", program, folder)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("build %s: %w\n%s", folder, err, out)
	}
	return nil
}
